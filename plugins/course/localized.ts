/** The same in both languages, each made by the same rule. */
import type { Language, Localized } from '../../src/data/language';

export function inBoth<T>(write: (language: Language) => T): Readonly<Record<Language, T>> {
  return { zh: write('zh'), en: write('en') };
}

/** Only the two texts: a label may have more in it. */
export function textsOf({ zh, en }: Localized): Localized {
  return { zh, en };
}

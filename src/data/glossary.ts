/** The terms that chapters explain, each with a definition in both languages. */
import type { Localized } from './language';

export interface Term {
  /** Kebab-case English; the anchor on the glossary page, so it never changes once released. */
  readonly id: string;
  readonly name: Localized;
  readonly abbreviation?: string;
  /** One or two sentences of plain text. */
  readonly definition: Localized;
  /** Number of the chapter that explains it. */
  readonly chapter: number;
}

export const glossary: readonly Term[] = [];

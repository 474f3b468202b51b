/** The two languages of the site, and data that is written in both. */

export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in both languages. Neither is a translation of the other; both say the same. */
export type Localized = Readonly<Record<Language, string>>;

/** The language of a Docusaurus locale (`zh-Hans`, `en`). */
export function languageOf(locale: string): Language {
  return locale.startsWith('zh') ? 'zh' : 'en';
}

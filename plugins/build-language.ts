/** The language being built: Docusaurus builds one locale at a time and names it in the environment. */
import { languageOf, type Language } from '../src/data/language';

/** Without a locale (or with `undefined`, which `docusaurus start` sets) it is the default, Chinese. */
export function buildLanguage(locale = process.env.DOCUSAURUS_CURRENT_LOCALE): Language {
  return locale && locale !== 'undefined' ? languageOf(locale) : 'zh';
}

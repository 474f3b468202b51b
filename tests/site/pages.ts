/** The pages under test. */
import { join } from 'node:path';
import { pagesIn, type Locale, type SitePage } from '../../scripts/site-pages.mts';

export type { Locale, SitePage };

export const pages: readonly SitePage[] = pagesIn('build');

/** The same page in the other language. */
export function translated({ path, locale }: SitePage): SitePage {
  return locale === 'zh-Hans'
    ? { path: path.replace(/^\.\//, './en/'), locale: 'en' }
    : { path: path.replace(/^\.\/en\//, './'), locale: 'zh-Hans' };
}

/** The file that a static host sends for it. */
export function htmlFile({ path }: SitePage, folder = 'build'): string {
  return join(folder, path, 'index.html');
}

/** The answer page of a question, and a section of it that has an experiment. */
export const question: Readonly<Record<Locale, string>> = {
  'zh-Hans': './activation-functions',
  en: './en/activation-functions',
};
export const section: Readonly<Record<Locale, string>> = {
  'zh-Hans': `${question['zh-Hans']}/dying-relu`,
  en: `${question.en}/dying-relu`,
};

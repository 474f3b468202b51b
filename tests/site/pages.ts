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

/** The chapter that exists from the first release on. */
export const chapter: Readonly<Record<Locale, string>> = {
  'zh-Hans': './activation-functions',
  en: './en/activation-functions',
};

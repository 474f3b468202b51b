/** The pages of the built site, read from its sitemaps. */
import { existsSync, readFileSync } from 'node:fs';

export type Locale = 'zh-Hans' | 'en';

export interface SitePage {
  /** Relative to the site's base, so that the same test runs below a sub-path: `./en/blog`. */
  readonly path: string;
  readonly locale: Locale;
}

const sitemaps: readonly { readonly file: string; readonly locale: Locale }[] = [
  { file: 'build/sitemap.xml', locale: 'zh-Hans' },
  { file: 'build/en/sitemap.xml', locale: 'en' },
];

function pagesOf(file: string, locale: Locale): SitePage[] {
  if (!existsSync(file)) throw new Error(`${file} is missing. Build the site first: npm run build`);
  const addresses = readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...addresses].map(([, address]) => ({
    path: `.${new URL(address ?? '').pathname}`,
    locale,
  }));
}

export const pages: readonly SitePage[] = sitemaps.flatMap(({ file, locale }) =>
  pagesOf(file, locale),
);

/** The same page in the other language. */
export function translated({ path, locale }: SitePage): SitePage {
  return locale === 'zh-Hans'
    ? { path: path.replace(/^\.\//, './en/'), locale: 'en' }
    : { path: path.replace(/^\.\/en\//, './'), locale: 'zh-Hans' };
}

/** The chapter that exists from the first release on. */
export const chapter: Readonly<Record<Locale, string>> = {
  'zh-Hans': './activation-functions',
  en: './en/activation-functions',
};

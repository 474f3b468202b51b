/** The pages of a built site, read from its sitemaps. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Locale = 'zh-Hans' | 'en';

export interface SitePage {
  /** Relative to the site's base, so that the same holds below a sub-path: `./en/blog`. */
  readonly path: string;
  readonly locale: Locale;
}

const sitemaps: readonly { readonly file: string; readonly locale: Locale }[] = [
  { file: 'sitemap.xml', locale: 'zh-Hans' },
  { file: 'en/sitemap.xml', locale: 'en' },
];

/** The site must have been built for the root of its host. */
export function pagesIn(folder: string): SitePage[] {
  return sitemaps.flatMap(({ file, locale }) => {
    const sitemap = join(folder, file);
    if (!existsSync(sitemap))
      throw new Error(`${sitemap} is missing. Build the site first: npm run build`);
    const addresses = readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
    return [...addresses].map(([, address]) => ({
      path: `.${new URL(address ?? '').pathname}`,
      locale,
    }));
  });
}

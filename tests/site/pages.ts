/** The pages under test, and what kinds of them there are. */
import { readFileSync } from 'node:fs';
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

/** Its place without the language: `activation-functions`, empty for the home page. */
export function placeOf({ path }: SitePage): string {
  return path.replace(/^\.\/(en(\/|$))?/, '').replace(/\/$/, '');
}

/** The file that a static host sends for it. */
export function htmlFile({ path }: SitePage, folder = 'build'): string {
  return join(folder, path, 'index.html');
}

/**
 * What a page is: Docusaurus names the kind of texts on the root element, of which those below a
 * chapter are another; any other page is a kind of its own unless it lies in a folder.
 */
export function kindOf(page: SitePage, html: string): string {
  const root = /<html[^>]*>/.exec(html)?.[0] ?? '';
  const place = placeOf(page);
  const folder = place.includes('/') ? place.slice(0, place.lastIndexOf('/')) : undefined;
  const text = /\b(?:docs|blog)-[\w-]*page\b/.exec(root)?.[0];
  if (text) return text.startsWith('docs') && folder !== undefined ? `${text} section` : text;
  const plugin = /\bplugin-(?!id-)[\w-]+/.exec(root)?.[0];
  return `${plugin} ${folder === undefined ? place : `${folder}/*`}`;
}

/** Of each kind the Chinese page with the most different things on it. */
export function representatives(
  all: readonly SitePage[] = pages,
  read: (page: SitePage) => string = (page) => readFileSync(htmlFile(page), 'utf8'),
): ReadonlySet<string> {
  const best = new Map<string, { readonly place: string; readonly things: number }>();
  for (const page of all.filter(({ locale }) => locale === 'zh-Hans')) {
    const html = read(page);
    const kind = kindOf(page, html);
    const classes = [...html.matchAll(/ class=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(
      ([, several = '', one = '']) => `${several}${one}`.split(/\s+/),
    );
    const things = new Set(classes).size;
    if (things > (best.get(kind)?.things ?? -1)) best.set(kind, { place: placeOf(page), things });
  }
  return new Set([...best.values()].map(({ place }) => place));
}

/** The chapter that exists from the first release on. */
export const chapter: Readonly<Record<Locale, string>> = {
  'zh-Hans': './activation-functions',
  en: './en/activation-functions',
};

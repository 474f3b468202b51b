/** What kinds of pages there are, and which page stands for its kind. */
import type { SitePage } from '../../scripts/site-pages.mts';

/** Its place without the language: `activation-functions`, empty for the home page. */
export function placeOf({ path }: SitePage): string {
  return path.replace(/^\.\/(en(\/|$))?/, '').replace(/\/$/, '');
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
  pages: readonly SitePage[],
  read: (page: SitePage) => string,
): ReadonlySet<string> {
  const best = new Map<string, { readonly place: string; readonly things: number }>();
  for (const page of pages.filter(({ locale }) => locale === 'zh-Hans')) {
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

/** What is kept for reading offline, and under which names; the page and the service worker agree here. */

/** Beside the service worker: every file of the release, with its hash. */
export const LIST = 'offline-files.json';

/** Sites below different paths of one host share their caches. */
export function cachePrefix(scope: string): string {
  return `ten-questions ${new URL(scope).pathname} `;
}

/** Each release has one cache, whose files belong together. */
export function cacheName(scope: string, release: string): string {
  return `${cachePrefix(scope)}${release}`;
}

/** Names that carry a hash of their content: what is kept under one never changes. */
export function isHashed(path: string): boolean {
  return /\/assets\/|\/runtime\/.+-[0-9a-f]{8,}\./.test(path);
}

/** A host sends a page for its folder, for `index.html` in it, and for the folder without its slash. */
export function isPage(path: string): boolean {
  return !/\/[^/]+\.[^/]+$/.test(path.replace(/\/index\.html$/, '/'));
}

/** One address for all that lead to the same file; what follows `?` or `#` is for its scripts. */
export function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + (isPage(pathname) ? pathname.replace(/\/(index\.html)?$/, '') || '/' : pathname);
}

/** The address to ask for a file of the list: a page's folder, since some hosts know no `index.html`. */
export function addressOf(file: string, scope: string): string {
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), scope).href;
}

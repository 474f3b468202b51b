/**
 * Other pages are fetched when a link is pressed, and under the mouse where the connection is known to
 * be free. Docusaurus would fetch each page whose link comes into view: a reader who scrolls past forty
 * links has asked for none of them.
 */
import { currentConnection, isFree } from '../components/connection';

type PageLoader = Window['docusaurus'];

let loader: PageLoader | undefined;

/** The site's links ask `window.docusaurus`, which is there once the page has taken over. */
export function onRouteDidUpdate(): void {
  if (loader) return;
  const original = window.docusaurus;
  loader = original;
  window.docusaurus = {
    prefetch: () => false,
    preload: (path) => isFree(currentConnection()) && original.preload(path),
  };
  document.addEventListener('pointerdown', ({ target }) => {
    const path = pathPressed(target);
    if (path !== undefined) void original.preload(path);
  });
}

/** The path of the link that is pressed, where it leads to another page of this site. */
function pathPressed(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.target === '_blank' || link.origin !== window.location.origin) return undefined;
  return link.pathname === window.location.pathname ? undefined : link.pathname;
}

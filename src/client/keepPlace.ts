/**
 * Keeps the place that a link inside the site named in view while the page round it still grows:
 * playgrounds and their charts come after the text where there was no HTML of them.
 */

/** What a reader does who wants to be elsewhere. */
const moves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** A page that grows for longer is growing for another reason, in milliseconds. */
const PATIENCE = 10_000;

interface Place {
  readonly pathname: string;
  readonly hash: string;
}

interface RouteUpdate {
  readonly location: Place;
  readonly previousLocation: Place | null;
}

let leave = (): void => undefined;

export function onRouteDidUpdate({ location, previousLocation }: RouteUpdate): void {
  leave();
  const anchor = location.hash.slice(1);
  // A page that was loaded whole has all its HTML, and the browser finds the place by itself.
  if (anchor === '' || !previousLocation || previousLocation.pathname === location.pathname) return;
  const growth = new ResizeObserver(() => document.getElementById(anchor)?.scrollIntoView());
  const moved = new AbortController();
  const timer = setTimeout(() => leave(), PATIENCE);
  leave = (): void => {
    growth.disconnect();
    moved.abort();
    clearTimeout(timer);
    leave = () => undefined;
  };
  for (const move of moves) {
    window.addEventListener(move, () => leave(), { signal: moved.signal, passive: true });
  }
  // The body is as tall as the window.
  growth.observe(document.getElementById('__docusaurus') ?? document.body);
}

/** Holds a reader at a place while the page round it still grows, until they move. */

/** What a reader does who wants to be elsewhere. */
const moves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** A page that grows for longer is growing for another reason, in milliseconds. */
const PATIENCE = 10_000;

let leave = (): void => undefined;

/** Calls `go` as the page grows; what was held before is let go. */
export function keepAt(go: () => void): void {
  letGo();
  const growth = new ResizeObserver(go);
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

export function letGo(): void {
  leave();
}

/** Whether a newer release of the site has been fetched and waits, and what brings it in. */

let enter: (() => void) | undefined;
const listeners = new Set<() => void>();

/** `go` loads the page anew, in the newer release. */
export function announceRelease(go: () => void): void {
  enter = go;
  for (const listener of listeners) listener();
}

export function subscribeToRelease(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Nothing as long as the page is of the newest release that is known. */
export function waitingRelease(): (() => void) | undefined {
  return enter;
}

/** The whole screen for the page, where the browser gives it: iPhones do not, and frames may not. */

export function hasFullscreen(): boolean {
  return document.fullscreenEnabled;
}

export function isFullscreen(): boolean {
  return document.fullscreenElement !== null;
}

/** A refusal is no fault: the stage fills the window then. */
export async function enterFullscreen(): Promise<void> {
  if (!hasFullscreen() || isFullscreen()) return;
  await document.documentElement.requestFullscreen().catch(() => undefined);
}

export async function leaveFullscreen(): Promise<void> {
  if (isFullscreen()) await document.exitFullscreen().catch(() => undefined);
}

/** Puts a tooltip beside its term, inside the window whatever its width. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 12;

/** Below the term, or above it where there is no room below; never past the window's edges. */
export function positionOf(anchor: Box, tip: Size, view: Size): { left: number; top: number } {
  const rightmost = view.width - tip.width - margin;
  const left = Math.max(margin, Math.min(anchor.left, rightmost));
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - tip.height;
  const fits = below + tip.height + margin <= view.height;
  return { left, top: fits || above < margin ? below : above };
}

export function placeTip(tip: HTMLElement, anchor: HTMLElement): void {
  // A term that wraps has a box a line; the first is where the reader's eye is.
  const [line = anchor.getBoundingClientRect()] = anchor.getClientRects();
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top } = positionOf(
    line,
    { width: tip.offsetWidth, height: tip.offsetHeight },
    { width: clientWidth, height: clientHeight },
  );
  tip.style.setProperty('--tip-left', `${left}px`);
  tip.style.setProperty('--tip-top', `${top}px`);
}

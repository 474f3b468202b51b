/**
 * A reader's wish to read values off a recorded picture, before what reads them is loaded: a mouse
 * that rests on it, a click or tap, the focus, a key. A page that scrolls, a mouse that passes and a
 * finger that swipes wish nothing.
 */

interface Point {
  /** In the window. */
  readonly x: number;
  readonly y: number;
}

export interface Wish {
  /** The picture's place. */
  readonly place: HTMLElement;
  /** Gone once the pointer is. */
  at?: Point | undefined;
  readonly key?: string | undefined;
}

/** Marks the places that can be read; its value is what they say of themselves once scripts are there. */
const readable = '[data-reads]';

const told = 'readingwish';

/** How long a mouse rests, in milliseconds. */
const REST = 150;
/** How far it goes first: a hand on a wheel trembles. In pixels. */
const TRAVEL = 8;

const keys: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);
/** Of pictures that are read in rows too. */
const rowKeys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown']);

/** Keys reach the pictures, which have nothing for keys without scripts. */
export function makeFocusable(root: Element): void {
  for (const place of [root, ...root.querySelectorAll(readable)]) {
    if (!(place instanceof HTMLElement) || !place.matches(readable)) continue;
    place.tabIndex = 0;
    place.setAttribute('role', 'application');
    place.setAttribute('aria-label', place.dataset['reads'] ?? '');
  }
}

export function wishOf(event: Event): Wish | undefined {
  const place = placeOf(event);
  if (!place) return undefined;
  if (event instanceof CustomEvent) return { ...(event.detail as Wish), place };
  if (event instanceof KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const reads = keys.has(key) || (rowKeys.has(key) && 'readsRows' in place.dataset);
    return reads && !(altKey || ctrlKey || metaKey || shiftKey) ? { place, key } : undefined;
  }
  return event instanceof MouseEvent ? { place, at: pointOf(event) } : { place };
}

/** Wishes for a place anew what was wished for the same place before. */
export function repeatWish(place: Element, { at, key }: Omit<Wish, 'place'>): void {
  place.dispatchEvent(new CustomEvent(told, { bubbles: true, detail: { at, key } }));
}

export function watchWishes(
  root: HTMLElement,
  tell: (wish: Wish) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let travelled = 0;
  let last: Wish | undefined;
  const wish = (made: Wish): void => {
    last = made;
    tell(made);
  };
  const stop = (): void => {
    clearTimeout(timer);
    travelled = 0;
  };
  const move = (event: PointerEvent): void => {
    const place = placeOf(event);
    if (last?.at && last.place === place) last.at = pointOf(event);
    clearTimeout(timer);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    // Where the page moves and not the mouse, these are zero.
    travelled += Math.abs(event.movementX) + Math.abs(event.movementY);
    if (!place || travelled < TRAVEL) return;
    timer = setTimeout(() => wish({ place, at: pointOf(event) }), REST);
  };
  const leave = ({ pointerType, relatedTarget }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    if (relatedTarget instanceof Node && last?.place.contains(relatedTarget)) return;
    if (last) last.at = undefined;
  };
  for (const type of ['click', 'focusin', 'keydown', told]) {
    root.addEventListener(
      type,
      (event) => {
        const made = wishOf(event);
        if (!made) return;
        // The page does not scroll to its end meanwhile.
        if (made.key !== undefined) event.preventDefault();
        wish(made);
      },
      { signal },
    );
  }
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerout', leave, { signal });
  root.addEventListener('pointerleave', stop, { signal });
  window.addEventListener('scroll', stop, { signal, capture: true, passive: true });
  signal.addEventListener('abort', stop);
}

function placeOf({ target }: Event): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(readable)) || undefined;
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeFocusable, repeatWish, watchWishes, wishOf, type Wish } from '.';

let root: HTMLElement;
let place: HTMLElement;
let leave: AbortController;
const tell = vi.fn<(wish: Wish) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div><p>text</p><div data-reads="read me"><svg></svg></div></div>';
  root = document.body.querySelector('div')!;
  place = root.querySelector('[data-reads]')!;
  leave = new AbortController();
  watchWishes(root, tell, leave.signal);
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

interface Move {
  readonly by: number;
  readonly pointerType?: string;
  readonly on?: Element;
}

/** jsdom knows no movement. */
function move({ by, pointerType = 'mouse', on = place.firstElementChild! }: Move): void {
  const at = { clientX: 30, clientY: 40, bubbles: true };
  const event = new PointerEvent('pointermove', { ...at, pointerType });
  Object.defineProperties(event, { movementX: { value: by }, movementY: { value: 0 } });
  on.dispatchEvent(event);
}

it('is a mouse that came and rests', () => {
  move({ by: 20 });
  vi.advanceTimersByTime(149);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(tell).toHaveBeenCalledExactlyOnceWith({ place, at: { x: 30, y: 40 } });
});

it('is no mouse that passes', () => {
  for (let step = 0; step < 5; step += 1) {
    move({ by: 20 });
    vi.advanceTimersByTime(100);
  }
  move({ by: 20, on: root.querySelector('p')! });
  vi.advanceTimersByTime(1_000);
  expect(tell).not.toHaveBeenCalled();
});

it('is no page that scrolls under a mouse, nor a hand that trembles on the wheel', () => {
  move({ by: 20 });
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1_000);
  move({ by: 0 });
  move({ by: 2 });
  vi.advanceTimersByTime(1_000);
  expect(tell).not.toHaveBeenCalled();
});

it('is no finger that moves, but one that taps', () => {
  move({ by: 200, pointerType: 'touch' });
  vi.advanceTimersByTime(1_000);
  expect(tell).not.toHaveBeenCalled();
  place.click();
  expect(tell).toHaveBeenCalledExactlyOnceWith({ place, at: { x: 0, y: 0 } });
});

it('is the focus, and a key that reads, which then does not scroll', () => {
  makeFocusable(root);
  place.focus();
  expect(tell).toHaveBeenLastCalledWith({ place });
  expect(place).toHaveAccessibleName('read me');
  const end = new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true });
  place.dispatchEvent(end);
  expect(tell).toHaveBeenLastCalledWith({ place, key: 'End' });
  expect(end.defaultPrevented).toBe(true);
  const other = new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true });
  place.dispatchEvent(other);
  expect(tell).toHaveBeenCalledTimes(2);
});

it('is a key up or down only where there are rows to read', () => {
  const down = (): boolean =>
    place.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
    );
  expect(down()).toBe(true);
  expect(tell).not.toHaveBeenCalled();
  place.dataset['readsRows'] = '';
  expect(down()).toBe(false);
  expect(tell).toHaveBeenCalledExactlyOnceWith({ place, key: 'ArrowDown' });
});

it('forgets where the pointer was once it is gone', () => {
  place.click();
  const wish = tell.mock.lastCall?.[0];
  place.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: root }));
  expect(wish).toEqual({ place, at: undefined });
});

it('is told again to who takes over', () => {
  repeatWish(place, { at: { x: 1, y: 2 } });
  expect(tell).toHaveBeenCalledExactlyOnceWith({ place, at: { x: 1, y: 2 }, key: undefined });
});

it('is none beside a picture', () => {
  root.querySelector('p')?.click();
  expect(tell).not.toHaveBeenCalled();
  expect(wishOf(new MouseEvent('click'))).toBeUndefined();
});

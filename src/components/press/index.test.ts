// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Press } from '.';

let button: HTMLElement;
let leave: AbortController;
let press: Press;
const free = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  button = document.body.appendChild(document.createElement('button'));
  leave = new AbortController();
  press = new Press();
  press.watch(button, leave.signal);
});
afterEach(() => {
  leave.abort();
  button.remove();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const tell = (type: string): unknown => button.dispatchEvent(new Event(type, { bubbles: true }));

it('waits for nothing where nothing is pressed', async () => {
  await press.released();
});

it.each([
  ['pointerdown', 'pointerup'],
  ['pointerdown', 'pointercancel'],
  ['keydown', 'keyup'],
])('waits from %s for %s, and for the click in the same task', async (down, up) => {
  tell(down);
  void press.released().then(free);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(free).not.toHaveBeenCalled();
  tell(up);
  expect(free).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(free).toHaveBeenCalledTimes(1);
});

it('waits for a press that begins before the one before has been answered', async () => {
  tell('pointerdown');
  void press.released().then(free);
  tell('pointerup');
  tell('pointerdown');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(free).not.toHaveBeenCalled();
  tell('pointerup');
  await vi.advanceTimersByTimeAsync(1);
  expect(free).toHaveBeenCalledTimes(1);
});

it('does not wait for ever for a key that is let go in another window', async () => {
  tell('keydown');
  void press.released().then(free);
  window.dispatchEvent(new Event('blur'));
  await vi.advanceTimersByTimeAsync(1);
  expect(free).toHaveBeenCalledTimes(1);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MOST_QUIET_WAITS, QUIET_MILLISECONDS, whenQuiet } from './whenQuiet';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Waits after which it resolves, where a message comes in each of the first `busy`. */
async function waitsWith(busy: number): Promise<number> {
  let count = 0;
  let over = false;
  void whenQuiet(() => count).then(() => (over = true));
  let waits = 0;
  for (; !over; waits++) {
    if (waits < busy) count += 1;
    await vi.advanceTimersByTimeAsync(QUIET_MILLISECONDS);
  }
  return waits;
}

it('waits as long as messages come, and once more', async () => {
  expect(await waitsWith(0)).toBe(1);
  expect(await waitsWith(2)).toBe(3);
});

it('does not wait for a worker that never falls silent', async () => {
  expect(await waitsWith(Infinity)).toBe(MOST_QUIET_WAITS);
});

import { afterEach, expect, it, vi } from 'vitest';
import { pause } from './pause';

afterEach(() => {
  vi.useRealTimers();
});

it('goes on after so many milliseconds, and not before', async () => {
  vi.useFakeTimers();
  const goOn = vi.fn();
  void pause(100).then(goOn);
  await vi.advanceTimersByTimeAsync(99);
  expect(goOn).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(goOn).toHaveBeenCalledOnce();
});

import { expect, it, vi } from 'vitest';
import { Timers, type TimerScope } from './timers';

function scope(): TimerScope {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  return { setTimeout, clearTimeout, setInterval, clearInterval };
}

it('is idle when no timer is left', async () => {
  const given = scope();
  const timers = new Timers(given);
  const called = vi.fn();
  given.setTimeout(() => given.setTimeout(called, 5), 5);
  const interval = given.setInterval(() => given.clearInterval(interval), 1);
  await timers.idle();
  expect(called).toHaveBeenCalledOnce();
});

it('counts a cleared timer, and one whose callback throws, as done', async () => {
  const given = scope();
  const native = given.setTimeout;
  const fired: (() => void)[] = [];
  given.setTimeout = (callback) => fired.push(() => callback());
  given.clearTimeout = () => {};
  const timers = new Timers(given);
  given.setTimeout(() => {
    throw new Error('thrown by the reader');
  });
  given.clearTimeout(given.setTimeout(() => {}));
  expect(fired[0]).toThrow('thrown by the reader');
  await timers.idle();
  expect(native).toBeDefined();
});

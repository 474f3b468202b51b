import { expect, it } from 'vitest';
import { Delay } from './delay';

it('measures against the fastest so far, whatever the clocks say', () => {
  const delay = new Delay();
  expect(delay.of(1_000, 20)).toBe(0);
  expect(delay.of(1_100, 125)).toBe(5);
  expect(delay.of(1_200, 217)).toBe(0);
  expect(delay.of(1_300, 6_317)).toBe(6_000);
});

/** Schedules at their ends and in the middle. */
import { expect, it } from 'vitest';
import { schedulesFor } from './schedules';

const { tiny, ...others } = schedulesFor(0.1, 1000);

it('starts at the peak, but for the tiny one', () => {
  for (const schedule of Object.values(others)) expect(schedule(0)).toBeCloseTo(0.1, 12);
  expect(tiny()).toBeCloseTo(0.001, 12);
});

it('comes down as its name says', () => {
  expect(others.cosine(500)).toBeCloseTo(0.05, 12);
  expect(others.cosine(999)).toBeCloseTo(0, 5);
  expect(others.restarts(250)).toBeCloseTo(0.1, 12);
  expect(others.stepwise(999)).toBeCloseTo(0.001, 12);
  expect(others.inverse(200)).toBeCloseTo(0.1 / 11, 12);
});

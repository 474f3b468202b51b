/** The measures of effective-receptive-field on small profiles. */
import { expect, it } from 'vitest';
import { deviation, sideHolding } from './profile';

it('measures the spread about the middle', () => {
  expect(deviation([1, 1, 1])).toBeCloseTo(Math.sqrt(2 / 3), 12);
  expect(deviation([0, 5, 0])).toBe(0);
});

it('finds the shortest middle that holds a share', () => {
  expect(sideHolding(0.5, [1, 2, 4, 2, 1])).toBe(3);
  expect(sideHolding(0.4, [1, 2, 4, 2, 1])).toBe(1);
  expect(sideHolding(0.95, [1, 2, 4, 2, 1])).toBe(5);
});

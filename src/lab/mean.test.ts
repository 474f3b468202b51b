import { expect, it } from 'vitest';
import { mean } from './mean';

it('divides the sum by how many there are', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean(Float32Array.of(-1, 1))).toBe(0);
});

it('sums from the first to the last', () => {
  expect(mean([1e16, 1, 1])).toBe(1e16 / 3);
});

it('is not a number for no numbers', () => {
  expect(mean([])).toBeNaN();
});

/** The normal distribution in numbers: tabulated values, and the density as its slope. */
import { expect, it } from 'vitest';
import { normalDensity, normalDistribution } from './normal';

it('has the tabulated values', () => {
  expect(normalDistribution(0)).toBe(0.5);
  expect(normalDistribution(-1)).toBeCloseTo(0.15865525393145707, 15);
  expect(normalDistribution(1.96)).toBeCloseTo(0.9750021048517795, 14);
  expect(normalDistribution(-12)).toBe(0);
});

it.each([-3, -0.4, 0, 1.7])('rises by its density: %d', (value) => {
  const step = 1e-5;
  const rise = normalDistribution(value + step) - normalDistribution(value - step);
  expect(normalDensity(value)).toBeCloseTo(rise / (2 * step), 9);
});

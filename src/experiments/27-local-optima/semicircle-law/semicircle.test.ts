/** The semicircle's distribution function against its density. */
import { expect, it } from 'vitest';
import { below, density, distance } from './semicircle';

it('has the density as its slope, and one as its area', () => {
  expect(below(-2)).toBeCloseTo(0, 12);
  expect(below(2)).toBeCloseTo(1, 12);
  const step = 1e-5;
  for (const x of [-1.7, -0.4, 0, 1, 1.9]) {
    expect((below(x + step) - below(x - step)) / (2 * step)).toBeCloseTo(density(x), 7);
  }
});

it('puts √3/(2π) + 1/3 between −1 and 1', () => {
  expect(below(1) - below(-1)).toBeCloseTo(Math.sqrt(3) / (2 * Math.PI) + 1 / 3, 12);
});

it('finds one value in the middle half away', () => {
  expect(distance([0])).toBeCloseTo(0.5, 12);
});

/** The divergences against values known in closed form. */
import { expect, it } from 'vitest';
import { gaussians, lines, slopeOf } from './divergences';

const unit = (distance: number) => gaussians(distance, 1, 0.05);

it('is 0 for a distribution and itself', () => {
  expect(unit(0).js).toBeCloseTo(0, 12);
  expect(unit(0).w1).toBeCloseTo(0, 12);
});

it('starts as the Fisher information says: JS is about d²/8 for small d', () => {
  expect(unit(0.01).js / 0.01 ** 2).toBeCloseTo(1 / 8, 4);
});

it('depends on the distance in deviations only, while W₁ is the distance', () => {
  expect(gaussians(3, 1.5, 0.05).js).toBeCloseTo(unit(2).js, 12);
  expect(gaussians(3, 1.5, 0.05).w1).toBeCloseTo(3, 9);
});

it('hardly depends on the step of the integration', () => {
  expect(gaussians(4, 1, 0.5).js).toBeCloseTo(unit(4).js, 5);
});

it('is ln 2 for lines that do not touch, with slope 0, and their W₁ has slope 1', () => {
  expect(lines(0)).toEqual({ js: 0, w1: 0 });
  expect(lines(0.1).js).toBe(Math.log(2));
  expect(slopeOf(lines, 0.1).js).toBe(0);
  expect(slopeOf(lines, 0.1).w1).toBeCloseTo(1, 9);
});

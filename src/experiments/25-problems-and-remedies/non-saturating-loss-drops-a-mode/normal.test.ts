/** The integrals of non-saturating-loss-drops-a-mode against values known in closed form. */
import { expect, it } from 'vitest';
import { expectation, js, klFrom, mixture, slopes } from './normal';

const unit = { mean: 0, deviation: 1 };

it('takes expectations', () => {
  const g = { mean: 1.5, deviation: 2 };
  expect(expectation(g, () => 1)).toBeCloseTo(1, 10);
  expect(expectation(g, (x) => x * x)).toBeCloseTo(1.5 ** 2 + 2 ** 2, 9);
});

it('has the KL of two normals', () => {
  const g = { mean: 1, deviation: 2 };
  expect(klFrom(g, unit)).toBeCloseTo((4 + 1 - 1) / 2 - Math.log(2), 9);
});

it('has a JS that is symmetric, 0 for equals and at most ln 2', () => {
  const g = { mean: 2, deviation: 0.5 };
  expect(js(unit, unit)).toBeCloseTo(0, 12);
  expect(js(g, unit)).toBeCloseTo(js(unit, g), 12);
  expect(js({ mean: 12, deviation: 1 }, unit)).toBeCloseTo(Math.log(2), 6);
});

it('takes slopes', () => {
  const at = { mean: 1, deviation: 2 };
  const slope = slopes((g) => klFrom(g, unit), at);
  expect(slope.mean).toBeCloseTo(1, 6);
  expect(slope.deviation).toBeCloseTo(2 - 1 / 2, 6);
});

it('mixes peaks of one height', () => {
  expect(mixture([-3, 3])(3)).toBeCloseTo(0.5 / Math.sqrt(2 * Math.PI), 6);
});

/** SELU's constants solve its two equations, and the fixed point attracts. */
import { describe, expect, it } from 'vitest';
import { seluAlpha, seluLambda } from '../26-activation-functions/activations';
import { normalDensity } from '../../expressions/normal';
import { meanAfter, meanSquareAfter, slopeAtFixedPoint, solveSelu } from './selu';

const constants = solveSelu();

/** E[f(z)] for a normal z with mean 0, by the midpoint rule. */
function expectation(f: (z: number) => number, variance: number): number {
  const steps = 40_000;
  const spread = Math.sqrt(variance);
  const width = 24 / steps;
  let total = 0;
  for (let index = 0; index < steps; index += 1) {
    const unit = -12 + (index + 0.5) * width;
    total += f(spread * unit) * normalDensity(unit) * width;
  }
  return total;
}

function selu(z: number): number {
  const { alpha, lambda } = constants;
  return z > 0 ? lambda * z : lambda * alpha * Math.expm1(z);
}

it('gives the published constants', () => {
  expect(constants.alpha).toBeCloseTo(seluAlpha, 12);
  expect(constants.lambda).toBeCloseTo(seluLambda, 12);
});

it('leaves mean 0 and mean square 1 alone', () => {
  expect(meanAfter(1, constants)).toBeCloseTo(0, 12);
  expect(meanSquareAfter(1, constants)).toBeCloseTo(1, 12);
});

it.each([0.1, 0.5, 1, 2.5, 4])('closed forms equal the integrals at mean square %d', (variance) => {
  expect(meanAfter(variance, constants)).toBeCloseTo(expectation(selu, variance), 6);
  expect(meanSquareAfter(variance, constants)).toBeCloseTo(
    expectation((z) => selu(z) ** 2, variance),
    6,
  );
});

describe('the fixed point', () => {
  it('has a slope of 0.783, so a small error shrinks by about a fifth a layer', () => {
    expect(slopeAtFixedPoint(constants)).toBeCloseTo(0.7826, 4);
  });

  it.each([0.1, 0.5, 2.5, 9])('draws in a start of %d', (start) => {
    let distance = Math.abs(Math.log(start));
    let value = start;
    for (let layer = 0; layer < 50; layer += 1) {
      value = meanSquareAfter(value, constants);
      expect(Math.abs(Math.log(value))).toBeLessThan(distance);
      distance = Math.abs(Math.log(value));
    }
    expect(value).toBeCloseTo(1, 3);
  });
});

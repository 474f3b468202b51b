/** Every derivative that chapter 21 prints is checked against finite differences of what it differentiates. */
import { describe, expect, it } from 'vitest';
import { normalDensity, normalDistribution } from '../../expressions/normal';
import {
  canonicalLoss,
  categorical,
  exponentialFamilies,
  fisherWeight,
  generalScore,
  momentFormulas,
  negativeBinomial,
  regression,
  reweightedStep,
  solveTwo,
  type Vector,
} from './formulas';
import { chapterText, languageFolders } from '../text';

const width = 1e-5;
const slopeOf = (f: (x: number) => number, x: number): number =>
  (f(x + width) - f(x - width)) / (2 * width);
const replaced = (values: Vector, index: number, value: number): Vector =>
  values.map((old, position) => (position === index ? value : old));

describe.each(exponentialFamilies)('$name', (family) => {
  const { at, slope, curvature, base, values, width: step } = family;
  const points = [-0.8, 0, 1.1];

  it('has the mean and the variance as derivatives of its normaliser', () => {
    for (const theta of points) {
      const sum = (f: (y: number) => number): number =>
        step * values.reduce((total, y) => total + f(y) * base(y) * Math.exp(y * theta), 0);
      const total = sum(() => 1);
      expect(Math.log(total)).toBeCloseTo(at(theta), 8);
      const mean = sum((y) => y) / total;
      expect(slope(theta)).toBeCloseTo(mean, 8);
      expect(curvature(theta)).toBeCloseTo(sum((y) => (y - mean) ** 2) / total, 8);
      expect(slope(theta)).toBeCloseTo(slopeOf(at, theta), 8);
      expect(curvature(theta)).toBeCloseTo(slopeOf(slope, theta), 8);
    }
  });

  it('has the slope mean minus target', () => {
    for (const eta of points)
      for (const y of [0, 1]) {
        const loss = (x: number): number => canonicalLoss.at(family, x, y);
        expect(canonicalLoss.slope(family, eta, y)).toBeCloseTo(slopeOf(loss, eta), 8);
      }
  });
});

it('softmax is the slope of the normaliser, and stays when all predictors shift', () => {
  const eta = [0.3, -1.2, 2];
  for (const k of [0, 1, 2]) {
    const along = (value: number): number => categorical.at(replaced(eta, k, value));
    expect(categorical.share(eta, k)).toBeCloseTo(slopeOf(along, eta[k] ?? NaN), 8);
    const shifted = eta.map((value) => value + 5);
    expect(categorical.share(shifted, k)).toBeCloseTo(categorical.share(eta, k), 12);
  }
  const two = [0.3, -1.2];
  expect(categorical.share(two, 0)).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 12);
});

describe('logistic regression', () => {
  const data = {
    inputs: [0.5, 1.2, 1.9, 2.3, 3.1, 3.4].map((x) => [x, 1]),
    targets: [0, 0, 1, 0, 1, 1],
  };
  const beta = [0.4, -0.7];

  it('has the gradient and the Hessian that are printed', () => {
    for (const j of [0, 1]) {
      const along = (value: number): number => regression.at(data, replaced(beta, j, value));
      expect(regression.gradient.at(data, beta)[j]).toBeCloseTo(slopeOf(along, beta[j] ?? NaN), 7);
      for (const k of [0, 1]) {
        const slope = (value: number): number =>
          regression.gradient.at(data, replaced(beta, k, value))[j] ?? NaN;
        expect(regression.hessian.at(data, beta)[j]?.[k]).toBeCloseTo(
          slopeOf(slope, beta[k] ?? NaN),
          7,
        );
      }
    }
  });

  it('steps by reweighted least squares to where Newton’s method steps', () => {
    const step = solveTwo(regression.hessian.at(data, beta), regression.gradient.at(data, beta));
    reweightedStep.at(data, beta).forEach((value, j) => {
      expect(value).toBeCloseTo((beta[j] ?? NaN) - (step[j] ?? NaN), 9);
    });
  });

  it('fitted, has predictions that sum to the targets', () => {
    let fitted: Vector = beta;
    for (let k = 0; k < 12; k += 1) fitted = reweightedStep.at(data, fitted);
    for (const slope of regression.gradient.at(data, fitted)) expect(slope).toBeCloseTo(0, 9);
  });
});

it('Fisher scoring weighs by the expected curvature: probit', () => {
  for (const eta of [-1.3, 0.4, 1.1]) {
    const loss = (x: number, y: number): number =>
      -Math.log(y === 1 ? normalDistribution(x) : normalDistribution(-x));
    const curvature = (y: number): number =>
      (loss(eta + 1e-4, y) - 2 * loss(eta, y) + loss(eta - 1e-4, y)) / 1e-8;
    const mean = normalDistribution(eta);
    const expected = mean * curvature(1) + (1 - mean) * curvature(0);
    expect(fisherWeight.at(normalDensity(eta), mean * (1 - mean))).toBeCloseTo(expected, 5);
  }
});

it.each([
  [1.5, 2],
  [4, 3],
])('a Poisson count with a Gamma rate of mean %d and shape %d varies as printed', (mean, shape) => {
  let [total, first, second] = [0, 0, 0];
  for (let y = 0; y < 300; y += 1) {
    const probability = negativeBinomial.probability(y, mean, shape);
    total += probability;
    first += y * probability;
    second += y ** 2 * probability;
  }
  expect(total).toBeCloseTo(1, 9);
  expect(first).toBeCloseTo(mean, 9);
  expect(second - first ** 2).toBeCloseTo(negativeBinomial.variance(mean, shape), 7);
});

it('tanh is a sigmoid of ±1, and its link is half a logit', () => {
  for (const eta of [-1.4, 0.2, 0.9]) {
    const mean = Math.tanh(eta);
    expect(2 / (1 + Math.exp(-2 * eta)) - 1).toBeCloseTo(mean, 12);
    expect(Math.log((1 + mean) / (1 - mean)) / 2).toBeCloseTo(eta, 12);
  }
});

const printed = [
  ...momentFormulas,
  ...exponentialFamilies.flatMap(({ normalizer, mean, variance, loss }) => [
    normalizer,
    mean,
    variance,
    loss,
  ]),
  canonicalLoss.tex,
  canonicalLoss.derivative,
  generalScore,
  categorical.normalizer,
  categorical.tex,
  categorical.derivative,
  regression.tex,
  regression.gradient.tex,
  regression.hessian.tex,
  reweightedStep.response,
  reweightedStep.tex,
  fisherWeight.tex,
  negativeBinomial.tex,
  String.raw`\tanh\eta = 2\sigma(2\eta) - 1`,
  String.raw`\tfrac12\ln\frac{1+\mu}{1-\mu}`,
];

describe.each(languageFolders)('%s', (folder) => {
  const text = chapterText(folder, '21-generalized-linear-models');

  it.each(printed)('prints %s', (tex) => {
    // Alignment marks of a display are no part of the formula.
    expect(text.replaceAll('&', '')).toContain(tex);
  });
});

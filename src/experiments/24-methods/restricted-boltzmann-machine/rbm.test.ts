/** Distributions of the RBM agree with sums over both layers' states. */
import { expect, it } from 'vitest';
import { transpose } from '../../../lab/linear-algebra';
import { random } from '../../../lab/random';
import { climb, gradientError, wander } from './learning';
import { data, distributionOf, logLikelihood, makeRbm, states, through } from './rbm';

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
/** Biases that are not 0, too. */
const rbm = makeRbm(4, random(1)).map((row, i) => row.map((w, j) => 5 * w + Math.sin(i + 2 * j)));
const energy = (v: number[], h: number[]) =>
  -sum(v.flatMap((on, i) => h.map((up, j) => on * up * rbm[i][j])));
const joint = states.map((v) => states.map((h) => Math.exp(-energy(v, h))));
const total = sum(joint.flat());

it('sums out the hidden layer', () => {
  distributionOf(rbm).forEach((p, s) => {
    expect(p).toBeCloseTo(sum(joint[s]) / total, 12);
  });
});

it('has the same distribution of h from either side', () => {
  const hidden = distributionOf(transpose(rbm));
  through(rbm, distributionOf(rbm)).forEach((p, s) => {
    expect(p).toBeCloseTo(hidden[s], 12);
  });
});

it('climbs along the gradient', () => {
  expect(gradientError(rbm)).toBeLessThan(1e-6);
  const after = climb(rbm, data, distributionOf(rbm), 0.01);
  expect(logLikelihood(distributionOf(after))).toBeGreaterThan(logLikelihood(distributionOf(rbm)));
});

it('wanders from the data to the distribution of the model', () => {
  const rng = random(2);
  const rounds = Array.from({ length: 500 }, () => wander(rbm, 5, rng));
  distributionOf(rbm).forEach((p, s) => {
    expect(Math.abs(sum(rounds.map((reached) => reached[s])) / 500 - p)).toBeLessThan(0.03);
  });
});

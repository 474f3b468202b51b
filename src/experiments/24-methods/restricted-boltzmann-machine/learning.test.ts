/** Averages under the exact distribution agree with a sum over both layers' states. */
import { expect, it } from 'vitest';
import { averages } from './learning';
import { allStates, probabilities, type Rbm } from './rbm';

const rbm: Rbm = {
  weights: [
    [0.5, -1.2],
    [0.3, 0.8],
    [-0.7, 0.1],
  ],
  visibleBias: [0.2, -0.1, 0.4],
  hiddenBias: [-0.3, 0.6],
};
const energy = (v: readonly number[], h: readonly number[]): number =>
  -v.reduce((sum, on, i) => sum + on * rbm.visibleBias[i], 0) -
  h.reduce((sum, on, j) => sum + on * rbm.hiddenBias[j], 0) -
  v.reduce((sum, on, i) => sum + h.reduce((s, up, j) => s + on * up * rbm.weights[i][j], 0), 0);

it('sums out the hidden layer', () => {
  const states = allStates(3);
  const joint = states.flatMap((v) =>
    allStates(2).map((h) => ({ v, h, weight: Math.exp(-energy(v, h)) })),
  );
  const total = joint.reduce((sum, { weight }) => sum + weight, 0);
  const expected = joint.reduce(
    (sum, { v, h, weight }) => sum + (v[0] * h[1] * weight) / total,
    0,
  );
  const weights = probabilities(rbm, states);
  expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  expect(averages(rbm, { states, weights }).weights[0][1]).toBeCloseTo(expected, 12);
});

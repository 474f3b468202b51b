import { averages, type Cloud } from './learning';
import {
  logSumExp,
  logWeight,
  probabilities,
  type Rbm,
} from './rbm';

// zh: 每幅图的平均对数似然，归一化常数精确求和。
// en: Mean log likelihood an image, the normalising constant
// en: summed exactly.
export function logLikelihood(
  rbm: Rbm,
  data: Cloud,
  states: readonly number[][],
) {
  const logZ = logSumExp(
    states.map((v) => logWeight(rbm, v)),
  );
  return data.states.reduce(
    (sum, v, s) =>
      sum + data.weights[s] * (logWeight(rbm, v) - logZ),
    0,
  );
}

// zh: 梯度公式与有限差分的最大差。
// en: Greatest difference of the gradient's formula and finite
// en: differences.
export function gradientError(
  rbm: Rbm,
  data: Cloud,
  states: readonly number[][],
) {
  const weights = probabilities(rbm, states);
  const up = averages(rbm, data);
  const down = averages(rbm, { states, weights });
  const step = 1e-4;
  let greatest = 0;
  rbm.weights.forEach((row, i) => {
    const value = row[0];
    const at = (by: number) => {
      row[0] = value + by;
      return logLikelihood(rbm, data, states);
    };
    const slope = (at(step) - at(-step)) / (2 * step);
    row[0] = value;
    const formula =
      up.weights[i][0] - down.weights[i][0];
    greatest = Math.max(
      greatest,
      Math.abs(slope - formula),
    );
  });
  return greatest;
}

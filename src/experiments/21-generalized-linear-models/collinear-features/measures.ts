import { mean } from 'lab';
import { dot } from 'lab/linear-algebra';
import { sigmoid } from './logistic';

function deviation(values: number[]) {
  const middle = mean(values);
  const squares = values.map((v) => (v - middle) ** 2);
  return Math.sqrt(
    squares.reduce((sum, v) => sum + v, 0) /
      (values.length - 1),
  );
}

interface Fit {
  weights: number[];
  ridge: number[];
  error: number;
  tests: number[][];
}

// zh: 新的样本上，预测概率与真实概率相差多少（均方根）。
// en: How far predicted probabilities are from the true ones
// en: on new samples (root mean square).
function predictionError(fits: Fit[], truth: number[]) {
  const errors = fits.flatMap(({ weights, tests }) =>
    tests.map(
      (row) =>
        sigmoid(dot(row, weights)) -
        sigmoid(dot(row, truth)),
    ),
  );
  return Math.hypot(...errors) / Math.sqrt(errors.length);
}

// zh: 各次拟合的系数有多散，预测差多少，95% 区间盖住真值的
// zh: 占多少。
// en: How the coefficients scatter over fits, how far off the
// en: predictions are, how many 95% intervals hold the truth.
export function summarize(fits: Fit[], truth: number[]) {
  const covered = fits.filter(
    ({ weights, error }) =>
      Math.abs(weights[0] - truth[0]) < 1.96 * error,
  );
  return {
    spread: deviation(fits.map((f) => f.weights[0])),
    sumSpread: deviation(
      fits.map((f) => f.weights[0] + f.weights[1]),
    ),
    ridgeSpread: deviation(fits.map((f) => f.ridge[0])),
    predictionError: predictionError(fits, truth),
    coverage: covered.length / fits.length,
  };
}

import { symmetricEigen } from 'lab/linear-algebra';
import { hessianAt } from './hessian';

type Landscape = (theta: Float64Array) => {
  loss: number;
  gradient: Float64Array;
};

// zh: 比差分的误差大得多的，才算负的。
// en: Negative means well beyond the error of the differences.
const noiseLevel = 1e-7;

export function look(theta: Float64Array, at: Landscape) {
  const { loss, gradient } = at(theta);
  const { values: eigenvalues, vectors } = symmetricEigen(
    hessianAt(theta, (place) => at(place).gradient),
  );
  const least = eigenvalues[0];
  const greatest = eigenvalues.at(-1)!;
  const count = (test: (value: number) => boolean) =>
    eigenvalues.filter(test).length;
  const nearZero = count(
    (x) => Math.abs(x) < 0.01 * greatest,
  );

  // zh: 只看损失，再验一遍：沿负特征值的方向走 ±0.01，
  // zh: 二阶差商应当等于那个特征值。
  // en: A second check by the loss alone: ±0.01 along the most
  // en: negative direction, its second difference should be
  // en: that eigenvalue.
  const vector = vectors[0];
  const lossAlong = (way: number) =>
    at(theta.map((x, i) => x + way * vector[i])).loss;
  const bend =
    (lossAlong(0.01) + lossAlong(-0.01) - 2 * loss) /
    0.01 ** 2;

  return {
    eigenvalues,
    measures: {
      loss,
      gradientNorm: Math.hypot(...gradient),
      negative: count((x) => x < -noiseLevel),
      least,
      greatest,
      leastOverGreatest: -least / greatest,
      nearZeroShare: nearZero / eigenvalues.length,
      outliers: count((x) => x > 0.1 * greatest),
      bendOverLeast: bend / least,
    },
  };
}

export type View = ReturnType<typeof look>;

export const quantities = [
  'loss',
  'gradientNorm',
  'negative',
  'least',
  'greatest',
] as const;

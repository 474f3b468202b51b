import { symmetricEigen } from 'lab/linear-algebra';

const h = 1e-4;

// zh: 海森矩阵的第 i 列：参数 i 各挪 ±h，梯度之差除以 2h。
// zh: 单精度做不了：舍入误差会盖住小特征值。
// en: Column i of the Hessian: move parameter i by ±h, divide
// en: the difference of the gradients by 2h. Single precision
// en: would bury the small eigenvalues in rounding errors.
export function hessianAt(
  theta: Float64Array,
  gradientAt: (theta: Float64Array) => Float64Array,
) {
  const columns = Array.from(theta, (value, i) => {
    const after = gradientAt(theta.with(i, value + h));
    const before = gradientAt(theta.with(i, value - h));
    return after.map((g, j) => (g - before[j]) / (2 * h));
  });
  return columns.map((column, i) =>
    column.map((entry, j) => (entry + columns[j][i]) / 2),
  );
}

type Landscape = (theta: Float64Array) => {
  loss: number;
  gradient: Float64Array;
};

export function look(theta: Float64Array, at: Landscape) {
  const { loss, gradient } = at(theta);
  const { values: eigenvalues, vectors } = symmetricEigen(
    hessianAt(theta, (place) => at(place).gradient),
  );
  const least = eigenvalues[0];
  const greatest = eigenvalues[eigenvalues.length - 1];
  const ratios = eigenvalues.map((x) => x / greatest);
  const nearZero = ratios.filter((x) => Math.abs(x) < 0.01);

  // zh: 只看损失，再验一遍：沿最负的方向走 ±0.01，二阶差商应当等于
  // zh: 那个特征值。
  // en: A second check by the loss alone: along the most negative
  // en: direction, ±0.01, its second difference should be that
  // en: eigenvalue.
  const lossAlong = (way: number) =>
    at(theta.map((x, i) => x + way * vectors[0][i])).loss;
  const bend =
    (lossAlong(0.01) + lossAlong(-0.01) - 2 * loss) /
    0.01 ** 2;
  const measures = {
    loss,
    gradientNorm: Math.hypot(...gradient),
    // zh: 比差分的误差大得多的，才算负的。
    // en: Negative means well beyond the error of differences.
    negative: eigenvalues.filter((x) => x < -1e-7).length,
    least,
    greatest,
  };
  const shape = {
    leastOverGreatest: -least / greatest,
    nearZeroShare: nearZero.length / theta.length,
    outliers: ratios.filter((x) => x > 0.1).length,
    bendOverLeast: bend / Math.min(least, 0),
  };
  return { eigenvalues, measures, shape };
}

export type View = ReturnType<typeof look>;

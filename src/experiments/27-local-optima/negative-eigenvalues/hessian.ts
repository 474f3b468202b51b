const h = 1e-4;

// zh: 海森矩阵的第 i 列：参数 i 各挪 ±h，梯度之差除以 2h。
// zh: 单精度做不了：舍入误差会盖住小特征值。
// en: Column i of the Hessian: move parameter i by ±h, divide
// en: the difference of the gradients by 2h. Single precision
// en: would bury the small eigenvalues in rounding errors.
export function hessianAt(
  theta: Float64Array,
  gradientAt: (theta: Float64Array) => Float64Array,
): number[][] {
  const columns = Array.from(theta, (_, i) => {
    const [after, before] = [h, -h].map((shift) => {
      const moved = theta.slice();
      moved[i] += shift;
      return gradientAt(moved);
    });
    return Array.from(
      after,
      (g, j) => (g - before[j]) / (2 * h),
    );
  });
  return columns.map((column, i) =>
    column.map((entry, j) => (entry + columns[j][i]) / 2),
  );
}

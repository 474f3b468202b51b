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

export interface Eigenpair {
  value: number;
  vector: number[];
}

// zh: 雅可比法：一次次旋转，把非对角元逐个消成零。
// zh: 对角线上留下特征值，旋转的乘积给出特征向量。
// en: Jacobi's method: rotations that bring one off-diagonal
// en: entry after another to zero. The eigenvalues remain on
// en: the diagonal; the product of the rotations holds the
// en: eigenvectors.
export function eigenpairs(symmetric: number[][]) {
  const a = symmetric.map((row) => row.slice());
  const vectors = a.map((row, i) =>
    row.map((_, j) => (i === j ? 1 : 0)),
  );
  const total = Math.hypot(...a.flat());
  for (let sweep = 0; sweep < 30; sweep++) {
    const rest = a.flatMap((row, i) => row.slice(i + 1));
    if (!(Math.hypot(...rest) > 1e-14 * total)) break;
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) {
        rotate(a, vectors, p, q);
      }
    }
  }
  return a
    .map((row, i) => ({
      value: row[i],
      vector: vectors[i],
    }))
    .sort((one, other) => one.value - other.value);
}

function rotate(
  a: number[][],
  vectors: number[][],
  p: number,
  q: number,
) {
  const apq = a[p][q];
  if (apq === 0) return;
  const ratio = (a[q][q] - a[p][p]) / (2 * apq);
  const tangent =
    (ratio < 0 ? -1 : 1) /
    (Math.abs(ratio) + Math.hypot(ratio, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turn = (one: number[], other: number[]) => {
    for (let k = 0; k < one.length; k++) {
      const [x, y] = [one[k], other[k]];
      one[k] = cosine * x - sine * y;
      other[k] = sine * x + cosine * y;
    }
  };
  turn(a[p], a[q]);
  for (const row of a) {
    const [x, y] = [row[p], row[q]];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  turn(vectors[p], vectors[q]);
}

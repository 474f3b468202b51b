import {
  multiply,
  symmetricEigen,
} from 'lab/linear-algebra';
import { transpose } from 'lab/linear-algebra';

export interface Moments {
  mean: number[];
  covariance: number[][];
}

export function moments(samples: number[][]): Moments {
  const n = samples.length;
  const axes = samples[0].map((_, i) => i);
  const mean = axes.map(
    (i) => samples.reduce((sum, x) => sum + x[i], 0) / n,
  );
  const covariance = axes.map(() => axes.map(() => 0));
  for (const x of samples) {
    const off = x.map((value, i) => value - mean[i]);
    for (const i of axes) {
      for (let j = 0; j <= i; j++) {
        covariance[i][j] += (off[i] * off[j]) / (n - 1);
        covariance[j][i] = covariance[i][j];
      }
    }
  }
  return { mean, covariance };
}

type Rows = number[][];

// zh: 对称矩阵的平方根：特征向量不变，特征值开方。
// en: The root of a symmetric matrix: eigenvectors stay, and
// en: eigenvalues are replaced by their roots.
function root(matrix: Rows): Rows {
  const { values, vectors } = symmetricEigen(matrix);
  const scaled = vectors.map((v, k) =>
    v.map((x) => x * Math.sqrt(Math.max(0, values[k]))),
  );
  return multiply(transpose(vectors), scaled);
}

const trace = (matrix: Rows) =>
  matrix.reduce((sum, row, i) => sum + row[i], 0);

// zh: 两个正态分布的弗雷歇距离的平方：
// zh: |μ − ν|² + tr(A + B − 2 (A^½ B A^½)^½)。
// en: The squared Fréchet distance of two normals:
// en: |μ − ν|² + tr(A + B − 2 (A^½ B A^½)^½).
export function distance(p: Moments, q: Moments): number {
  const [a, b] = [p.covariance, q.covariance];
  const half = root(b);
  const cross = root(
    symmetric(multiply(multiply(half, a), half)),
  );
  const means = p.mean.reduce(
    (sum, value, i) => sum + (value - q.mean[i]) ** 2,
    0,
  );
  return means + trace(a) + trace(b) - 2 * trace(cross);
}

// zh: 舍入误差会让乘积略不对称。
// en: Rounding leaves a product slightly asymmetric.
const symmetric = (matrix: Rows): Rows =>
  matrix.map((row, i) =>
    row.map((value, j) => (value + matrix[j][i]) / 2),
  );

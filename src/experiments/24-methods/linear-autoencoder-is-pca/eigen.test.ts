/** The eigenvectors of linear-autoencoder-is-pca are orthonormal and rebuild the matrix. */
import { expect, it } from 'vitest';
import { eigen } from './eigen';

it('finds the eigenvalues of a known matrix, largest first', () => {
  const { values } = eigen([
    [2, -1, 0],
    [-1, 2, -1],
    [0, -1, 2],
  ]);
  [2 + Math.SQRT2, 2, 2 - Math.SQRT2].forEach((value, i) =>
    expect(values[i]).toBeCloseTo(value, 12),
  );
});

it('gives orthonormal vectors that rebuild the matrix', () => {
  const n = 5;
  const matrix = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => Math.cos(i * j + i + j) + (i === j ? 3 : 0)),
  );
  const { values, vectors } = eigen(matrix);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const rebuilt = values.reduce((sum, v, k) => sum + v * vectors[k][i] * vectors[k][j], 0);
      const product = vectors[i].reduce((sum, x, k) => sum + x * vectors[j][k], 0);
      expect(rebuilt).toBeCloseTo(matrix[i][j], 10);
      expect(product).toBeCloseTo(i === j ? 1 : 0, 10);
    }
  }
});

/** Jacobi's method against matrices whose eigenvalues are known. */
import { expect, it } from 'vitest';
import { eigenvalues } from './eigenvalues';

const rowsOf = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

it('finds the eigenvalues of a matrix of two rows', () => {
  const [low, high] = eigenvalues(rowsOf([2, 1], [1, 2]));
  expect(low).toBeCloseTo(1, 12);
  expect(high).toBeCloseTo(3, 12);
});

it('finds those of the second difference, 2 − 2 cos(kπ / (n + 1))', () => {
  const size = 12;
  const rows = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_unused, j) =>
      i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0,
    ),
  );
  for (const [index, value] of eigenvalues(rows).entries()) {
    expect(value).toBeCloseTo(2 - 2 * Math.cos(((index + 1) * Math.PI) / (size + 1)), 11);
  }
});

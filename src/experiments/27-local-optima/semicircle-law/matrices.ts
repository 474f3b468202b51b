import { random, seed } from 'lab';

// zh: 高斯正交系综：对称，对角线的方差是 1，其余是 1/2。
// en: The Gaussian orthogonal ensemble: symmetric, variance 1
// en: on the diagonal and 1/2 elsewhere.
export function gaussianMatrix(
  size: number,
  stream: number,
) {
  const numbers = random(seed * 1000 + stream);
  const rows = emptyMatrix(size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const deviation = i === j ? 1 : Math.SQRT1_2;
      const value = numbers.normal(0, deviation);
      rows[i][j] = rows[j][i] = value;
    }
  return rows;
}

function emptyMatrix(size: number) {
  return Array.from(
    { length: size },
    () => new Float64Array(size),
  );
}

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

// zh: 人造的矩阵，谱的形状仿照网络的海森矩阵，不是从网络里算出来的：
// zh: 样本只有参数的一半，每类的梯度有共同的均值，再加一点对称噪声。
// en: Made up, with a spectrum shaped like that of a net's
// en: Hessian, not taken from a net: half as many samples as
// en: parameters, gradients with a mean for each class, and
// en: some symmetric noise.
export function netLikeMatrix(
  size: number,
  classes: number,
) {
  const numbers = random(seed * 1000 + 500);
  const samples = Math.max(1, size >> 1);
  const draw = (deviation: number) =>
    Float64Array.from({ length: size }, () =>
      numbers.normal(0, deviation),
    );
  const means = Array.from({ length: classes }, () =>
    draw(1),
  );
  const rows = gaussianMatrix(size, 600);
  for (const row of rows)
    row.forEach((value, j) => (row[j] = value * 0.01));
  for (let n = 0; n < samples; n++) {
    const mean = means[n % classes];
    const gradient = draw(0.3).map((g, i) => g + mean[i]);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        rows[i][j] +=
          (gradient[i] * gradient[j]) / samples;
  }
  return rows;
}

function emptyMatrix(size: number) {
  return Array.from(
    { length: size },
    () => new Float64Array(size),
  );
}

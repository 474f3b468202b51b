// zh: 全部特征值为正的概率，由特征值的联合密度积分得到（化成普法夫式）。
// zh: 前三个是 1/2、(2 − √2)/4、(π − 2√2)/(4π)。
// en: The probability that all eigenvalues are positive, from
// en: their joint density (as a Pfaffian). The first three are
// en: 1/2, (2 − √2)/4 and (π − 2√2)/(4π).
export const exact = [
  1 / 2,
  (2 - Math.SQRT2) / 4,
  (Math.PI - 2 * Math.SQRT2) / (4 * Math.PI),
  2.4567093e-3,
  1.4011469e-4,
  4.6201875e-6,
  8.8046128e-8,
  9.6945467e-10,
];

// zh: 维数大时，概率的对数约为 −(ln 3 / 4) N²：二阶差分趋于 −(ln 3) / 2。
// en: In many dimensions its logarithm is about −(ln 3 / 4) N²,
// en: with second differences near −(ln 3) / 2.
export function secondDifference(shares: number[]) {
  const [one, two, three] = shares.map(Math.log);
  return three - 2 * two + one;
}

// zh: 指标与维数之比，偏离均值多少（标准差）？
// en: How far index over dimension strays from its mean
// en: (standard deviation).
export function spread(shares: number[]) {
  const size = shares.length - 1;
  const average = (of: (indexShare: number) => number) =>
    shares.reduce((sum, p, i) => sum + p * of(i / size), 0);
  const mean = average((x) => x);
  return Math.sqrt(average((x) => (x - mean) ** 2));
}

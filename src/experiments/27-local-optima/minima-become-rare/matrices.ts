import { random, seed } from 'lab';

export type Entry = (row: number, column: number) => number;

// zh: 高斯正交系综：A = (G + Gᵀ) / 2，G 的元素是独立的标准正态；
// zh: 对角线的方差是 1，其余是 1/2。要用哪个元素，就抽哪个。
// zh: 对角线统统抬高 raise，全部特征值随之平移。
// en: The Gaussian orthogonal ensemble: A = (G + Gᵀ) / 2 with
// en: standard normal G, so variance 1 on the diagonal and 1/2
// en: elsewhere. An entry is drawn when it is needed. With the
// en: diagonal raised, all eigenvalues move by as much.
export function gaussianEntries(
  stream: number,
  raise = 0,
): Entry {
  const numbers = random(seed * 1000 + stream);
  return (row, column) =>
    row === column
      ? numbers.normal(raise, 1)
      : numbers.normal(0, Math.SQRT1_2);
}

// zh: 消元 A = L D Lᵀ。惯性定律：D 中负数的个数，就是负特征值的个数。
// zh: 个数一旦超过 enough 就停，不必算完。
// en: Elimination, A = L D Lᵀ. By the law of inertia, as many
// en: entries of D are negative as eigenvalues are. It stops
// en: once there are more than enough.
export function countNegative(
  size: number,
  entry: Entry,
  enough = size,
): number {
  const lower: number[][] = [];
  const pivots: number[] = [];
  let negative = 0;
  for (let i = 0; i < size; i++) {
    const row: number[] = [];
    for (let j = 0; j < i; j++) {
      let left = entry(i, j);
      for (let k = 0; k < j; k++)
        left -= row[k] * pivots[k] * lower[j][k];
      row.push(left / pivots[j]);
    }
    let pivot = entry(i, i);
    for (let k = 0; k < i; k++)
      pivot -= row[k] ** 2 * pivots[k];
    lower.push(row);
    pivots.push(pivot);
    if (pivot < 0) negative += 1;
    if (negative > enough) return negative;
  }
  return negative;
}

export function shareOfMinima(
  size: number,
  matrices: number,
  entry: Entry,
): number {
  let minima = 0;
  for (let i = 0; i < matrices; i++)
    if (countNegative(size, entry, 0) === 0) minima += 1;
  return minima / matrices;
}

// zh: 每种指标（负特征值的个数）各占多大一份？
// en: How often does each index (number of negative
// en: eigenvalues) come up?
export function shareOfEachIndex(
  size: number,
  matrices: number,
  entry: Entry,
): number[] {
  const shares = new Array<number>(size + 1).fill(0);
  for (let i = 0; i < matrices; i++)
    shares[countNegative(size, entry)] += 1 / matrices;
  return shares;
}

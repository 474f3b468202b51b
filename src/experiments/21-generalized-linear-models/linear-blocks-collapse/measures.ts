import { mean } from 'lab';
import { dot, leastSquares } from 'lab/linear-algebra';
import { transpose } from 'lab/linear-algebra';

type Matrix = number[][];

// zh: 大于最大奇异值 10⁻¹² 倍的有几个。
// en: How many exceed 10⁻¹² of the largest.
export const rank = (sizes: number[]) =>
  sizes.filter((size) => size > 1e-12 * sizes[0]).length;

export function centered(x: Matrix) {
  const middle = transpose(x).map(mean);
  return x.map((row) => row.map((v, j) => v - middle[j]));
}

// zh: 最好的线性映射（可加常数）之后，还剩几成方差说不清？
// en: The share of variance that the best linear map, with a
// en: constant, leaves unexplained.
export function unexplained(inputs: Matrix, h: Matrix) {
  const x = centered(inputs);
  let [left, total] = [0, 0];
  for (const y of transpose(centered(h))) {
    const weights = leastSquares(x, y);
    const rest = y.map((v, i) => v - dot(x[i], weights));
    left += dot(rest, rest);
    total += dot(y, y);
  }
  return total === 0 ? 0 : left / total;
}

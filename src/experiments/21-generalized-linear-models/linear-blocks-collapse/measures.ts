import { singularValues, solve } from 'lab/linear-algebra';
import { product, type Matrix } from './blocks';

const dot = (a: number[], b: number[]) =>
  a.reduce((sum, value, k) => sum + value * b[k], 0);

// zh: 大于最大奇异值 10⁻¹² 倍的有几个。
// en: How many exceed 10⁻¹² of the largest.
export const rank = (values: number[]) =>
  values.filter((value) => value > 1e-12 * values[0])
    .length;

const centered = (points: Matrix) =>
  points.map((row) => {
    const sum = row.reduce((a, b) => a + b, 0);
    return row.map((value) => value - sum / row.length);
  });

// zh: 输出铺开了几个方向？
// en: Along how many directions do the outputs spread?
export const spannedBy = (outputs: Matrix) =>
  rank(singularValues(centered(outputs)));

// zh: 最好的线性映射（可加常数，最小二乘）之后，还剩几成方差
// zh: 说不清？
// en: The share of variance that the best linear map, with a
// en: constant, leaves unexplained: least squares.
export function unexplained(
  inputs: Matrix,
  outputs: Matrix,
) {
  const known = centered(inputs);
  const products = known.map((a) =>
    known.map((b) => dot(a, b)),
  );
  let [left, total] = [0, 0];
  for (const wanted of centered(outputs)) {
    const weights = solve(
      products,
      known.map((row) => dot(row, wanted)),
    );
    const [guess] = product([weights], known);
    const rest = wanted.map((v, k) => v - guess[k]);
    left += dot(rest, rest);
    total += dot(wanted, wanted);
  }
  return total === 0 ? 0 : left / total;
}

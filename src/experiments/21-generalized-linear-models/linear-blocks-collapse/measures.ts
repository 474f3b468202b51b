import type { Matrix } from './blocks';

// zh: 单边雅可比法求奇异值：两两旋转，转到各列互相垂直；列
// zh: 的长度就是奇异值。
// en: Singular values by one-sided Jacobi rotations: turn pairs
// en: of columns until all are perpendicular; their lengths are
// en: the singular values.
export function singularValues(matrix: Matrix) {
  const columns = matrix[0].map((_, j) =>
    matrix.map((row) => row[j]),
  );
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let i = 0; i < columns.length; i++) {
      for (let j = i + 1; j < columns.length; j++) {
        rotate(columns, i, j);
      }
    }
  }
  return columns
    .map((column) => Math.sqrt(dot(column, column)))
    .sort((a, b) => b - a);
}

function rotate(columns: Matrix, i: number, j: number) {
  const [a, b] = [columns[i], columns[j]];
  const overlap = dot(a, b);
  if (overlap === 0) return;
  const angle =
    Math.atan2(2 * overlap, dot(a, a) - dot(b, b)) / 2;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  columns[i] = a.map((value, k) => c * value + s * b[k]);
  columns[j] = b.map((value, k) => c * value - s * a[k]);
}

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
export const spannedBy = (outputs: Matrix) => {
  const rows = centered(outputs);
  return rank(singularValues(transpose(rows)));
};

const transpose = (matrix: Matrix) =>
  matrix[0].map((_, j) => matrix.map((row) => row[j]));

// zh: 最好的线性映射（可加常数）之后，还剩几成方差说不清？
// en: The share of variance that the best linear map, with a
// en: constant, leaves unexplained.
export function unexplained(
  inputs: Matrix,
  outputs: Matrix,
) {
  const basis = orthonormal(centered(inputs));
  const wanted = centered(outputs);
  let [left, total] = [0, 0];
  for (const row of wanted) {
    const rest = basis.reduce((now, direction) => {
      const size = dot(now, direction);
      return now.map((v, k) => v - size * direction[k]);
    }, row);
    left += dot(rest, rest);
    total += dot(row, row);
  }
  return total === 0 ? 0 : left / total;
}

// zh: 格拉姆–施密特正交化。
// en: Gram–Schmidt.
function orthonormal(rows: Matrix) {
  return rows.reduce<Matrix>((basis, row) => {
    const rest = basis.reduce((now, direction) => {
      const size = dot(now, direction);
      return now.map((v, k) => v - size * direction[k]);
    }, row);
    const length = Math.sqrt(dot(rest, rest));
    return [...basis, rest.map((value) => value / length)];
  }, []);
}

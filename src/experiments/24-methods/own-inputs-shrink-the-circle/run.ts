import type { Point, Walks } from './walks';

export type Matrix = [Point, Point];

// zh: 行向量乘矩阵，与训练时相同。
// en: A row times the matrix, as in training.
export const apply = (
  [x, y]: Point,
  [[a, b], [c, d]]: Matrix,
): Point => [x * a + y * c, x * b + y * d];

// zh: 旋转加伸缩的矩阵，行列式是伸缩倍数的平方。
// en: Of a matrix that turns and stretches, the determinant is
// en: the square of the stretch.
export const gainOf = ([[a, b], [c, d]]: Matrix) =>
  Math.sqrt(a * d - b * c);

// zh: 第 k 步的预测离真实位置多远（均方根）。第一步的输入总是
// zh: 看到的位置；以后喂看到的位置（seen）或它自己的预测（own）。
// en: How far the prediction of step k is from the real
// en: position (root mean square). The first input is what is
// en: seen; later ones are what is seen, or its own prediction.
export function errorsOf(
  matrix: Matrix,
  { real, seen }: Walks,
  feed: 'seen' | 'own',
): number[] {
  let predicted = seen[0];
  return real.map((row, t) => {
    if (t > 0) {
      const inputs =
        feed === 'own' ? predicted : seen[t - 1];
      predicted = inputs.map((p) => apply(p, matrix));
    }
    const squares = predicted.map(
      ([x, y], i) =>
        (x - row[i][0]) ** 2 + (y - row[i][1]) ** 2,
    );
    const sum = squares.reduce((total, s) => total + s, 0);
    return Math.sqrt(sum / row.length);
  });
}

// zh: 闭式解：教师强制学到 λ 倍的旋转，λ = 1 / (1 + 2σ²)；
// zh: 走 k 步自己的路之后，误差是
// zh: √((1 − λᵏ)² + 2σ²λ²ᵏ)。
// en: In closed form: teacher forcing learns λ times the
// en: rotation, λ = 1 / (1 + 2σ²); after k steps of its own
// en: the error is √((1 − λᵏ)² + 2σ²λ²ᵏ).
export function predictedError(noise: number, k: number) {
  const left = (1 / (1 + 2 * noise ** 2)) ** k;
  return Math.hypot(1 - left, Math.SQRT2 * noise * left);
}

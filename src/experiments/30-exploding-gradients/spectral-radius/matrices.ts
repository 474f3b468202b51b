import * as tf from '@tensorflow/tfjs';
import { random, report, seed } from 'lab';
import { gaussian } from 'lab/linear-algebra';

// zh: 元素独立的高斯矩阵，再缩放到给定的谱半径。
// en: Independent Gaussian entries, scaled to the radius.
function normal(size: number, radius: number) {
  const rows = gaussian(size, size, 1, random(seed));
  const matrix = tf.tensor2d(rows);
  return matrix.mul(radius / spectralRadius(matrix));
}

// zh: 正交矩阵：对高斯矩阵做施密特正交化。
// en: Orthogonal: Gram–Schmidt on a Gaussian matrix.
function orthogonal(size: number, radius: number) {
  const rows = tf.unstack(normal(size, 1)) as tf.Tensor1D[];
  const basis = tf.linalg.gramSchmidt(
    rows,
  ) as tf.Tensor1D[];
  return tf.stack(basis).mul(radius);
}

// zh: 剪切：二阶块，对角线上是半径，右上角是 2。
// en: Shears: blocks of two, the radius on the diagonal, 2 in
// en: the corner.
function shear(size: number, radius: number) {
  const rows = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => {
      if (i === j) return radius;
      return j === i + 1 && i % 2 === 0 ? 2 : 0;
    }),
  );
  return tf.tensor2d(rows);
}

type Make = (size: number, radius: number) => tf.Tensor;
const cleanly =
  (make: Make): Make =>
  (size, radius) =>
    tf.tidy(() => make(size, radius));

export const matrices = {
  orthogonal: cleanly(orthogonal),
  gaussian: cleanly(normal),
  shear: cleanly(shear),
};

// zh: 盖尔范德公式：‖Wᵏ‖ 开 k 次方趋于谱半径，这里 k = 2¹⁴。
// en: Gelfand: the kth root of ‖Wᵏ‖ tends to the spectral
// en: radius; here k = 2¹⁴.
function spectralRadius(matrix: tf.Tensor) {
  return tf.tidy(() => {
    let power = matrix;
    let log = 0;
    for (let doubling = 0; doubling <= 14; doubling++) {
      const size = norm(power);
      log += Math.log(size) / 2 ** doubling;
      const unit = power.div(size);
      power = tf.matMul(unit, unit);
    }
    return Math.exp(log);
  });
}

// zh: 谱范数：最大的奇异值，用幂迭代。
// en: Spectral norm: the largest singular value, by powers.
function spectralNorm(matrix: tf.Tensor) {
  return tf.tidy(() => {
    const square = tf.matMul(matrix, matrix, true);
    return Math.sqrt(spectralRadius(square));
  });
}

// zh: 弗罗贝尼乌斯范数，双精度求和。
// en: The Frobenius norm, summed in double precision.
export function norm(matrix: tf.Tensor) {
  let sum = 0;
  for (const x of matrix.dataSync()) sum += x * x;
  return Math.sqrt(sum);
}

export function describe(
  kind: string,
  matrix: tf.Tensor,
  growth: number[],
) {
  const row = {
    kind,
    radius: spectralRadius(matrix),
    norm: spectralNorm(matrix),
    peak: Math.max(...growth),
    end: growth[growth.length - 1],
  };
  report(`${kind}-radius`, row.radius);
  report(`${kind}-norm`, row.norm);
  report(`${kind}-peak`, row.peak);
  report(`${kind}-end`, row.end);
  return row;
}

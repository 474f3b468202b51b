import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

// zh: 一个块：线性预测子，再过反连接函数（激活）。
// en: A block: linear predictor, then inverse link
// en: (activation).
export const activations = {
  identity: (z: number) => z,
  leakyRelu: (z: number) => (z > 0 ? z : 0.2 * z),
  relu: (z: number) => Math.max(0, z),
  tanh: (z: number) => Math.tanh(z),
};
export type Name = keyof typeof activations;
export const names = Object.keys(activations) as Name[];

// zh: 矩阵按行存放。
// en: A matrix is an array of rows.
export type Matrix = number[][];

// zh: 每块一个随机矩阵，方差 gain² / 输入个数；第一块的输出
// zh: 可以收窄。
// en: One random matrix a block, of variance gain² / inputs; the
// en: first block may have fewer outputs.
export function drawBlocks(
  depth: number,
  width: number,
  gain: number,
  narrow = width,
): Matrix[] {
  const rng = random(seed);
  return Array.from({ length: depth }, (_, block) => {
    const inputs = block === 1 ? narrow : width;
    const outputs = block === 0 ? narrow : width;
    const draw = () =>
      rng.normal(0, gain / Math.sqrt(inputs));
    return Array.from({ length: outputs }, () =>
      Array.from({ length: inputs }, draw),
    );
  });
}

export const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    b[0].map((_, j) =>
      row.reduce(
        (sum, value, k) => sum + value * b[k][j],
        0,
      ),
    ),
  );

// zh: W_L … W_2 W_1 乘成一个矩阵。
// en: W_L … W_2 W_1 multiplied into one matrix.
export const multiplied = (blocks: Matrix[]) =>
  blocks.reduce((below, above) => product(above, below));

// zh: 让点逐块走过去，每一列是一个点。
// en: Sends points through the blocks; each column is a point.
export const through = (
  blocks: Matrix[],
  points: Matrix,
  name: Name,
) =>
  blocks.reduce(
    (h, weights) =>
      product(weights, h).map((row) =>
        row.map(activations[name]),
      ),
    points,
  );

// zh: 单精度（tf.js）逐块算，与一个矩阵一次算，最多差多少？
// en: In single precision (tf.js): block by block against the
// en: one matrix. How far apart at most?
export function difference32(
  blocks: Matrix[],
  points: Matrix,
) {
  return tf.tidy(() => {
    const x = tf.tensor2d(points);
    const tensors = blocks.map((w) => tf.tensor2d(w));
    const stepwise = tensors.reduce<tf.Tensor>(
      (h, w) => tf.matMul(w, h),
      x,
    );
    const one = tensors.reduce((below, above) =>
      tf.matMul(above, below),
    );
    const atOnce = tf.matMul(one, x);
    return stepwise.sub(atOnce).abs().max().dataSync()[0];
  });
}

// zh: 同一件事，双精度。
// en: The same in double precision.
export function difference64(
  blocks: Matrix[],
  points: Matrix,
) {
  const stepwise = through(blocks, points, 'identity');
  const atOnce = product(multiplied(blocks), points);
  return Math.max(
    ...stepwise.flatMap((row, i) =>
      row.map((value, j) =>
        Math.abs(value - atOnce[i][j]),
      ),
    ),
  );
}

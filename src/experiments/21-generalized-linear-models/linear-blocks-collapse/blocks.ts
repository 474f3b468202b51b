import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { dot, gaussian } from 'lab/linear-algebra';
import { multiply, transpose } from 'lab/linear-algebra';

// zh: 一个块：线性预测子，再过反连接函数（激活）。
// en: A block: linear predictor, then inverse link (activation).
export const activations = {
  identity: (z: number) => z,
  leakyRelu: (z: number) => (z > 0 ? z : 0.2 * z),
  relu: (z: number) => Math.max(0, z),
  tanh: (z: number) => Math.tanh(z),
};
export type Name = keyof typeof activations;
export const names = Object.keys(activations) as Name[];
// zh: 矩阵按行存放；一批点，一行一个。
// en: A matrix is an array of rows; of points, one a row.
type Matrix = number[][];

// zh: 每块一个随机矩阵，方差 gain² / 输入个数；第一块的输出
// zh: 可以收窄。
// en: One random matrix a block, of variance gain² / inputs; the
// en: first block may have fewer outputs.
export function drawBlocks(
  depth: number,
  width: number,
  gain: number,
  narrow = width,
) {
  const rng = random(seed);
  return Array.from({ length: depth }, (_, block) => {
    const inputs = block === 1 ? narrow : width;
    const outputs = block === 0 ? narrow : width;
    const deviation = gain / Math.sqrt(inputs);
    return gaussian(outputs, inputs, deviation, rng);
  });
}

// zh: 每个点逐块走过去。
// en: Each point goes through block by block.
export function through(
  list: Matrix[],
  x: Matrix,
  name: Name,
) {
  const apply = (h: number[], weights: Matrix) =>
    weights.map((w) => activations[name](dot(w, h)));
  return x.map((point) => list.reduce(apply, point));
}

// zh: W_L … W_2 W_1 乘成一个矩阵。
// en: W_L … W_2 W_1 multiplied into one matrix.
export const multiplied = (list: Matrix[]) =>
  list.reduce((below, w) => multiply(w, below));

// zh: 逐块算，与一个矩阵一次算，最多差多少？双精度。
// en: Block by block against the one matrix: how far apart at
// en: most? In double precision.
export function difference64(list: Matrix[], x: Matrix) {
  const one = transpose(multiplied(list));
  const atOnce = multiply(x, one).flat();
  const stepwise = through(list, x, 'identity').flat();
  const gaps = stepwise.map((v, i) => v - atOnce[i]);
  return Math.max(...gaps.map(Math.abs));
}

// zh: 同一件事，单精度（tf.js）。
// en: The same in single precision (tf.js).
export function difference32(list: Matrix[], x: Matrix) {
  const each = list.map((w) => tf.tensor2d(w));
  const points = tf.tensor2d(transpose(x));
  const one = each.reduce((h, w) => tf.matMul(w, h));
  const atOnce = tf.matMul(one, points);
  const stepwise = each.reduce(
    (h, w) => tf.matMul(w, h),
    points,
  );
  return stepwise.sub(atOnce).abs().max().dataSync()[0];
}

import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { norm } from 'lab/nets';

export type Weights = tf.Tensor[];

export const outputOf =
  (x: tf.Tensor, skip: boolean) => (weights: Weights) => {
    const layer = (input: tf.Tensor, at: number) =>
      tf.matMul(input, weights[at]).add(weights[at + 1]);
    let h = layer(x, 0).relu();
    let at = 2;
    for (; at + 2 < weights.length; at += 4) {
      const z = layer(layer(h, at).relu(), at + 2);
      h = (skip ? z.add(h) : z).relu();
    }
    return layer(h, at);
  };

// zh: 第一块的前一层乘 α，后一层除以 α：ReLU 网络的函数不变。
// en: The first layer of the first block times α, the second
// en: divided by α: the function of a ReLU net stays the same.
export const rescale = (weights: Weights, alpha: number) =>
  weights.map((w, i) => {
    if (i === 2 || i === 3) return w.mul(alpha);
    return i === 4 ? w.div(alpha) : w;
  });

// zh: 随机方向，与全部权重一样长；偏置不动。
// en: A random direction, as long as all weights together;
// en: biases stay.
export function randomDirection(
  weights: Weights,
  rng: Random,
) {
  const drawn = weights.map((w) => {
    if (w.rank < 2) return w.mul(0);
    const values = Array.from({ length: w.size }, () =>
      rng.normal(),
    );
    return tf.tensor(values, w.shape);
  });
  const scale = norm(...weights) / norm(...drawn);
  return drawn.map((d) => d.mul(scale));
}

// zh: 滤波器归一化：通向每个单元的那一列，与权重的那一列
// zh: 一样长。
// en: Filter normalisation: the column that leads to each unit
// en: is made as long as the same column of the weights.
export function normalise(
  along: Weights,
  weights: Weights,
) {
  return along.map((d, i) => {
    if (d.rank < 2) return d;
    const wanted = weights[i].norm('euclidean', 0);
    return d.mul(wanted.div(d.norm('euclidean', 0)));
  });
}

import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import type { Weights } from './network';

// zh: 第一块的前一层乘 α，后一层除以 α：ReLU 网络的函数不变。
// en: The first layer of the first block times α, the second
// en: divided by α: the function of a ReLU net stays the same.
export const rescale = (weights: Weights, alpha: number) =>
  weights.map((w, i) => {
    if (i === 2 || i === 3) return w.mul(alpha);
    return i === 4 ? w.div(alpha) : w.clone();
  });

const lengthOf = (weights: Weights) =>
  Math.sqrt(
    weights.reduce(
      (sum, w) => sum + w.square().sum().dataSync()[0],
      0,
    ),
  );

// zh: 随机方向，与全部权重一样长；偏置不动。
// en: A random direction, as long as all weights together;
// en: biases stay.
export const randomDirection = (
  weights: Weights,
  rng: Random,
) =>
  tf.tidy(() => {
    const drawn = weights.map((w) => {
      if (w.rank < 2) return w.mul(0);
      const values = Array.from({ length: w.size }, () =>
        rng.normal(),
      );
      return tf.tensor(values, w.shape);
    });
    const scale = lengthOf(weights) / lengthOf(drawn);
    return drawn.map((d) => d.mul(scale));
  });

// zh: 滤波器归一化：通向每个单元的那一列，与权重的那一列
// zh: 一样长。
// en: Filter normalisation: the column that leads to each unit
// en: is made as long as the same column of the weights.
export const normalise = (
  direction: Weights,
  weights: Weights,
) =>
  direction.map((d, i) => {
    if (d.rank < 2) return d.clone();
    const wanted = weights[i].norm('euclidean', 0);
    return d.mul(wanted.div(d.norm('euclidean', 0)));
  });

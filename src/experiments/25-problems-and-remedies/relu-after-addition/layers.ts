import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

// zh: 256 个样本，每块两个矩阵；两个版本用同样的数。
// en: 256 samples, two matrices a block; the same numbers for
// en: both versions.
export function makeWeights(depth: number, width: number) {
  const rng = random(seed);
  const next = () => rng.normal();
  const normal = (rows: number) => {
    const numbers = Array.from(
      { length: rows * width },
      next,
    );
    return tf.tensor2d(numbers, [rows, width]);
  };
  return {
    stem: normal(256),
    layers: Array.from({ length: depth }, () => [
      normal(width),
      normal(width),
    ]),
  };
}
// zh: 批归一化：每个单元在批内均值 0、方差 1。
// en: Batch normalisation: each unit to mean 0 and variance 1
// en: over the batch.
export function normalize(z: tf.Tensor) {
  const { mean, variance } = tf.moments(z, 0);
  return z.sub(mean).div(variance.add(1e-5).sqrt());
}

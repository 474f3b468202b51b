import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

// zh: 每个样本归一化到均方 1（层归一化）。
// en: Layer normalisation: each sample to mean square 1.
export function normalize(h: tf.Tensor) {
  const { mean, variance } = tf.moments(h, 1, true);
  return h.sub(mean).div(variance.add(1e-5).sqrt());
}

// zh: F(h) = relu(h W) V，方差 2/n 和 1/n：输出与输入一样大。
// zh: 每种加法用同样的权重、输入和上游梯度。
// en: F(h) = relu(h W) V with variances 2/n and 1/n: as large
// en: on the way out as on the way in. Weights, inputs and
// en: upstream gradient are the same for all.
export function makeStack(depth: number, width: number) {
  const rng = random(seed);
  const normal = (rows: number, variance: number) => {
    const next = () => rng.normal(0, Math.sqrt(variance));
    const numbers = Array.from(
      { length: rows * width },
      next,
    );
    return tf.tensor2d(numbers, [rows, width]);
  };
  const makeBranch = () => {
    const inner = normal(width, 2 / width);
    const outer = normal(width, 1 / width);
    return (h: tf.Tensor): tf.Tensor =>
      h.matMul(inner).relu().matMul(outer);
  };
  return {
    branches: Array.from({ length: depth }, makeBranch),
    x: normal(64, 1),
    upstream: normal(64, 1),
  };
}

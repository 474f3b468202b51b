import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

const rng = random(seed);
export function normal(shape: number[]) {
  const size = tf.util.sizeFromShape(shape);
  const next = () => rng.normal();
  return tf.tensor(
    Array.from({ length: size }, next),
    shape,
  );
}

// zh: 减均值，除以标准差；axes 说明哪些数共用一份。
// en: Minus the mean, over the deviation; `axes` says which
// en: numbers share them.
export function normalize(z: tf.Tensor, axes: number[]) {
  const { mean, variance } = tf.moments(z, axes, true);
  return z.sub(mean).div(variance.add(1e-5).sqrt());
}

// zh: 均方根。
// en: The root mean square.
export const sizeOf = (values: tf.Tensor) =>
  values.square().mean().sqrt().dataSync()[0];

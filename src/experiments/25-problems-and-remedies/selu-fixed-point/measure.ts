import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import type { Start } from './runs';

const rng = random(seed);
const draw = (
  shape: [number, number],
  mean: number,
  deviation: number,
) => {
  const next = () => rng.normal(mean, deviation);
  const length = shape[0] * shape[1];
  return tf.tensor2d(Array.from({ length }, next), shape);
};

export const drawInputs = (
  width: number,
  { mean, deviation }: Start,
): tf.Tensor => draw([256, width], mean, deviation);

export const drawWeights = (width: number) =>
  draw([width, width], 0, 1 / Math.sqrt(width));

// zh: 一层的全部激活值（256 个样本 × 全部单元）。
// en: Over all activations of a layer: 256 samples × all
// en: units.
export function moments(h: tf.Tensor) {
  return tf.tidy(() => {
    const { mean, variance } = tf.moments(h);
    return {
      mean: mean.dataSync()[0],
      variance: variance.dataSync()[0],
    };
  });
}

// zh: 算出新的一层，释放旧的一层。
// en: Makes the new layer and frees the old one.
export function replace(
  old: tf.Tensor[],
  make: () => tf.Tensor[],
) {
  const made = tf.tidy(make);
  tf.dispose(old);
  return made;
}

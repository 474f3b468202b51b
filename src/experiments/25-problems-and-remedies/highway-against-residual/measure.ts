import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

const rng = random(seed);

export function normal(shape: number[], variance: number) {
  const next = () => rng.normal(0, Math.sqrt(variance));
  const size = tf.util.sizeFromShape(shape);
  return tf.tensor(
    Array.from({ length: size }, next),
    shape,
  );
}

// zh: ‖a − b‖ / ‖b‖
// en: ‖a − b‖ / ‖b‖
export const relativeDistance = (
  a: tf.Tensor,
  b: tf.Tensor,
): number => a.sub(b).norm().div(b.norm()).dataSync()[0];

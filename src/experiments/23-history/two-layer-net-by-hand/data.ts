import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { twoMoons } from 'lab/data';

// zh: 双月，200 个点，标签写成 one-hot。
// en: Two moons, 200 points, labels one-hot.
export const rng = random(seed);
const samples = twoMoons(200, 0.1, rng);
export const x = tf.tensor2d(
  samples.map((s) => [s.x1, s.x2]),
);
export const y = tf.oneHot(
  samples.map((s) => s.label),
  2,
);

// zh: 依次取 size 个点，取完从头再来。
// en: The next points, size at a time, and round again.
export function batchAt(step: number, size: number) {
  const start = ((step - 1) * size) % (201 - size);
  return [x, y].map((all) => all.slice(start, size));
}

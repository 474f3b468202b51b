import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';

// zh: 第一步给出 ±1，此后 gap 步全是噪声。问：第一步是什么？
// en: Step one shows ±1, then come `gap` steps of noise. The
// en: question at the end: what did step one show?
export function drawBatch(
  rng: Random,
  size: number,
  gap: number,
  noise: number,
) {
  const bits = Array.from({ length: size }, () =>
    rng.integer(2),
  );
  const rows = bits.map((bit) => [
    2 * bit - 1,
    ...Array.from({ length: gap }, () =>
      rng.normal(0, noise),
    ),
  ]);
  return {
    sequence: tf.tensor2d(rows).expandDims<tf.Tensor3D>(2),
    bits: tf.tensor2d(bits, [size, 1]),
  };
}

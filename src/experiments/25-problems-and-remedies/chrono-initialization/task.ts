import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';

// zh: 第一步给出 ±1，此后 T 步全是噪声。问：第一步是什么？
// en: Step one shows ±1, then come T steps of noise. The
// en: question at the end: what did step one show?
export function drawBatch(
  rng: Random,
  size: number,
  noiseSteps: number,
  noise: number,
) {
  const bits = Array.from({ length: size }, () =>
    rng.integer(2),
  );
  const steps = [bits.map((bit) => 2 * bit - 1)];
  for (let step = 1; step <= noiseSteps; step++) {
    steps.push(bits.map(() => rng.normal(0, noise)));
  }
  return {
    sequence: tf.tensor2d(steps),
    bits: tf.tensor2d(bits, [size, 1]),
  };
}
export type Batch = ReturnType<typeof drawBatch>;

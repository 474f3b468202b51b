import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';

const shown = chart('waves', {
  x: 'position',
  y: 'value',
  color: 'order',
  facet: 'digit',
});
// zh: 四类各画一个样本，以及它被打乱的样子。
// en: An example of four classes each, and what the other order
// en: makes of it.
export function drawWaves(
  waves: tf.Tensor2D,
  labels: number[],
  orders: Record<'ordered' | 'shuffled', number[]>,
) {
  const values = waves.arraySync();
  for (const digit of [0, 2, 5, 8]) {
    const wave = values[labels.indexOf(digit)];
    for (const order of ['shuffled', 'ordered'] as const)
      orders[order].forEach((from, position) => {
        const value = wave[from];
        shown.line({ position, value, order, digit });
      });
  }
}

// zh: 虚线：瞎猜十类，对一成。
// en: Dashed: guessing among ten classes is right a tenth of
// en: the time.
export const tests = chart('tests', {
  x: 'step',
  y: { field: 'accuracy', domain: [0, 1] },
  color: 'network',
  facet: 'order',
});
tests.rule({ accuracy: 0.1 });

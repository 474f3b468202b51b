import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';
import { labels } from './waves';

const shown = chart('waves', {
  x: 'position',
  y: 'value',
  color: 'order',
  facet: 'digit',
});
export function drawWaves(order: string, x: tf.Tensor2D) {
  const values = x.arraySync();
  for (const digit of [0, 2, 5, 8])
    values[labels.indexOf(digit)].forEach(
      (value, position) =>
        shown.line({ position, value, order, digit }),
    );
}

// zh: 虚线：瞎猜十类，对一成。
// en: Dashed: guessing among ten classes.
export const tests = chart('tests', {
  x: 'step',
  y: { field: 'accuracy', domain: [0, 1] },
  color: 'network',
  facet: 'order',
});
tests.rule({ accuracy: 0.1 });

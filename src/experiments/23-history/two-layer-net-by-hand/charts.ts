import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';

const agreement = chart('agreement', {
  x: 'library',
  y: 'hand',
  color: 'array',
});
export const losses = chart('losses', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
});

// zh: 每个参数一个点；落在直线上，两种算法就一致。
// en: A dot for each parameter; on the line the two agree.
export function drawGradients(
  byHand: tf.Tensor[],
  byLibrary: tf.Tensor[],
) {
  const names = ['weights1', 'bias1', 'weights2', 'bias2'];
  byHand.forEach((gradient, i) => {
    const library = byLibrary[i].dataSync();
    agreement.dot(
      [...gradient.dataSync()].map((hand, j) => ({
        hand,
        library: library[j],
        array: names[i],
      })),
    );
  });
}

import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';

const means = chart('means', {
  x: { field: 'channel', scale: 'band' },
  y: { field: 'sample', scale: 'band' },
  color: 'mean',
  facet: 'method',
});

// zh: 一格是一个样本的一个通道。
// en: A cell is one channel of one sample.
export function drawMeans(method: string, mean: tf.Tensor) {
  mean.dataSync().forEach((value, i) =>
    means.cell({
      sample: Math.floor(i / 6) + 1,
      channel: (i % 6) + 1,
      mean: value,
      method,
    }),
  );
}

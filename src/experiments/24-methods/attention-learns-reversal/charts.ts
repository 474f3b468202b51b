import * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';
import { n } from './attention';

const curves = chart('curves', {
  x: 'step',
  y: { field: 'accuracy', domain: [0, 1] },
  color: 'network',
});
const attention = chart('attention', {
  x: 'from',
  y: 'at',
  color: 'weight',
  facet: 'network',
});

export function drawAccuracy(
  network: string,
  step: number,
  accuracy: number,
) {
  curves.line({ step, accuracy, network });
}

// zh: 每个位置看向哪里，对样本和头取平均；镜像在反对角线上。
// en: Where each position looks, averaged over samples and
// en: heads; the mirror image is on the anti-diagonal.
export function drawAttention(
  network: string,
  weights: tf.Tensor,
) {
  const mean = weights.mean([0, 1]);
  const rows = mean.arraySync() as number[][];
  rows.forEach((row, i) =>
    row.forEach((weight, j) => {
      const at = { at: i + 1, from: j + 1 };
      attention.cell({ ...at, weight, network });
    }),
  );
  const mirrored = mean.mul(tf.eye(n).reverse(1)).sum();
  report(`${network}Mirror`, mirrored.div(n).dataSync()[0]);
}

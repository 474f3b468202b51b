import * as tf from '@tensorflow/tfjs';
import { chart, inTurn, report } from 'lab';
import { normal, normalize, sizeOf } from './normalize';

const errors = chart('errors', {
  x: { field: 'batchSize', scale: 'log' },
  y: { field: 'error', scale: 'log' },
  color: 'estimate',
});

// zh: 2,000 个特征，真值都是均值 0、方差 1。每批只有
// zh: B 个样本，估出来差多少？
// en: 2,000 features, in truth of mean 0 and variance 1. How
// en: far off are estimates from B samples?
export function compareBatches(sizes: number[]) {
  const ratios = [];
  for (const batchSize of inTurn(sizes)) {
    const z = normal([batchSize, 2000]);
    const { mean, variance } = tf.moments(z, 0);
    const output = normalize(z, [0]);
    // zh: 推理用真值，输出就是 z；训练用批统计量。
    // en: Inference with the truth gives z itself; training
    // en: takes the statistics of the batch.
    const found = {
      meanError: sizeOf(mean),
      varianceError: sizeOf(variance.sub(1)),
      outputGap: sizeOf(output.sub(z)),
    };
    for (const [estimate, error] of Object.entries(found)) {
      errors.line({ batchSize, error, estimate });
      errors.dot({ batchSize, error, estimate });
      report(`${estimate}At${batchSize}`, error);
    }
    ratios.push(found.meanError * Math.sqrt(batchSize));
    // zh: 输出的绝对值有多分散？
    // en: How widely are the outputs' sizes spread?
    const spread = tf.moments(output.abs()).variance.sqrt();
    report(`spreadAt${batchSize}`, spread.dataSync()[0]);
  }
  const gaps = ratios.map((ratio) => Math.abs(ratio - 1));
  report('rootGap', Math.max(...gaps));
}

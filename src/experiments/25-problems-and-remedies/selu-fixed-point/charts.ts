import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';
import type { Run } from './runs';

const approach = chart('approach', {
  x: 'mean',
  y: 'variance',
  color: 'input',
});
const variances = chart('variances', {
  x: 'layer',
  y: 'logVariance',
  color: 'network',
});
const means = chart('means', {
  x: 'layer',
  y: 'mean',
  color: 'network',
});
const values = chart('values', {
  x: 'value',
  y: 'share',
  color: 'moment',
});

// zh: SELU 画出全部四种输入的轨迹；四个网络只比较 N(0, 1)。
// en: SELU's path from all four inputs; the networks are
// en: compared from N(0, 1) only.
export function drawMoments(
  { network, input }: Run,
  layer: number,
  { mean, variance }: { mean: number; variance: number },
) {
  if (network === 'selu') {
    const row = { mean, variance, input };
    approach.line(row);
    if (layer === 0) approach.dot(row);
  }
  if (input !== 'Standard') return;
  means.line({ layer, mean, network });
  if (variance > 0) {
    const logVariance = Math.log10(variance);
    variances.line({ layer, logVariance, network });
  }
}

// zh: −3 到 3 之间每 0.2 一格，画落在各格里的占比。
// en: The share of values in each bin of 0.2 from −3 to 3.
export function drawHistogram(
  layer: number,
  depth: number,
  h: tf.Tensor,
) {
  const moment = {
    1: 'firstLayer',
    [Math.ceil(depth / 5)]: 'fifthOfLayers',
    [depth]: 'lastLayer',
  }[layer];
  if (!moment) return;
  const counts = new Array<number>(30).fill(0);
  const all = h.dataSync();
  for (const value of all) {
    const bin = Math.floor((value + 3) / 0.2);
    if (bin >= 0 && bin < 30) counts[bin] += 1;
  }
  values.line(
    counts.map((count, bin) => ({
      value: (bin * 2 - 29) / 10,
      share: count / all.length,
      moment,
    })),
  );
}

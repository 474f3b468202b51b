import * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';

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

// zh: 一层的全部激活值：256 个样本 × 全部单元。
// en: All activations of a layer: 256 samples × all units.
export function look(
  h: tf.Tensor,
  [network, input]: readonly [string, string],
  layer: number,
) {
  const moments = tf.moments(h);
  const [mean] = moments.mean.dataSync();
  const [variance] = moments.variance.dataSync();
  const logVariance = Math.log10(variance);
  if (network === 'selu') {
    report(`selu${input}Mean`, mean);
    report(`selu${input}Variance`, variance);
    if (layer === 1) report(`selu${input}First`, variance);
    approach.line({ mean, variance, input });
    if (layer === 0)
      approach.dot({ mean, variance, input });
  } else {
    report(`${network}LogVariance`, logVariance);
  }
  if (input !== 'Standard') return;
  means.line({ layer, mean, network });
  variances.line({ layer, logVariance, network });
}

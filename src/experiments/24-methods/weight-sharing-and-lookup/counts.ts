import * as tf from '@tensorflow/tfjs';
import { report } from 'lab';

// zh: 28 × 28 的图变成 8 张同样大的特征图，要多少参数？
// en: From a 28 × 28 image to 8 maps of that size: how many
// en: parameters?
export function countParameters() {
  const layers = {
    convolution: tf.layers.conv2d({
      filters: 8,
      kernelSize: 3,
      padding: 'same',
      inputShape: [28, 28, 1],
    }),
    dense: tf.layers.dense({
      units: 28 * 28 * 8,
      kernelInitializer: 'zeros',
      inputShape: [28 * 28],
    }),
  };
  return Object.entries(layers).map(([layer, built]) => {
    tf.sequential().add(built);
    const parameters = built.countParams();
    report(`${layer}Parameters`, parameters);
    return { layer, parameters };
  });
}

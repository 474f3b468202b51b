import * as tf from '@tensorflow/tfjs';
import { param, report, table } from 'lab';
import { attend, drawAttention } from './attention';
import { compareLookup } from './embedding';
import { compareOrders } from './equivariance';

const shift = param('shift', 3, [0, 31, 1]);
const kernelSize = param('kernelSize', 3, [1, 9, 2]);
const item = param('item', 2, [1, 6, 1]);
const sharpness = param('sharpness', 4, [0, 8, 0.5]);

tf.tidy(() => {
  // zh: 一、卷积处处用同一个核：先平移还是先卷积，结果一样。
  // en: 1. A convolution uses one kernel everywhere: shift
  // en: first or convolve first, it is the same.
  compareOrders(shift, kernelSize);
  // zh: 从 28 × 28 的图到 8 张同样大的特征图，要多少参数？
  // en: From a 28 × 28 image to 8 maps of that size: how many
  // en: parameters?
  const counted = {
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
  const rows = Object.entries(counted).map(
    ([layer, built]) => {
      tf.sequential().add(built);
      const parameters = built.countParams();
      report(`${layer}Parameters`, parameters);
      return { layer, parameters };
    },
  );
  table('counts', rows);

  // zh: 二、嵌入就是 one-hot 乘矩阵，连梯度都一样。
  // en: 2. An embedding is one-hot times a matrix, its gradient
  // en: included.
  compareLookup();

  // zh: 三、注意力是软查表：查询同第几个键最像，就多取第几个值。
  // en: 3. Attention is a soft lookup: the value whose key is
  // en: most like the query counts most.
  report(
    'attentionWeight',
    attend(item, sharpness)[item - 1],
  );
  drawAttention(item, sharpness);
});
tf.disposeVariables();

/** Texts for every name that two-layer-net-by-hand uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  width: { zh: '隐单元数', en: 'Hidden units' },
  batch: { zh: '每批样本数', en: 'Samples a batch' },
  agreement: {
    zh: '每个参数的梯度：手推与库',
    en: 'Each gradient: by hand and by the library',
    see: {
      zh: '每个参数一个点，都在对角线上：两边算出的梯度逐个相等。',
      en: 'A dot for each parameter, all on the diagonal: the two give the same gradients.',
    },
  },
  library: { zh: '库', en: 'Library' },
  hand: { zh: '手推', en: 'By hand' },
  array: { zh: '数组', en: 'Array' },
  weights1: { zh: '第一层权重', en: 'weights, layer 1' },
  bias1: { zh: '第一层偏置', en: 'bias, layer 1' },
  weights2: { zh: '第二层权重', en: 'weights, layer 2' },
  bias2: { zh: '第二层偏置', en: 'bias, layer 2' },
  losses: {
    zh: '只用手推的梯度训练',
    en: 'Training on gradients by hand',
    see: {
      zh: '损失先停在一条直线能做到的地方，再一路降下去：弯的分界学出来了。',
      en: 'The loss first rests where a straight boundary can bring it, then falls: the bend is learned.',
    },
  },
  difference: { zh: '全部梯度的相对误差', en: 'Relative error of all gradients' },
  biasDifference: { zh: '偏置梯度的相对误差', en: 'Relative error of the bias gradients' },
  batchDifference: {
    zh: '整批与逐个平均的相对误差',
    en: 'Batch against the mean of its samples',
  },
  accuracy: { zh: '准确率', en: 'Accuracy' },
};

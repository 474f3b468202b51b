/** Texts for every name that softmax-saturates uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  classes: { zh: '类别数', en: 'Classes' },
  scale: { zh: 'logits 的标准差', en: 'Standard deviation of the logits' },
  draws: { zh: '抽样次数', en: 'Draws' },
  sizes: {
    zh: '大小（中位数）',
    en: 'Sizes (medians)',
    see: {
      zh: 'logits 大了，雅可比矩阵和平方误差的梯度都沉到 0；交叉熵的梯度反而升到最大。',
      en: 'For large logits the Jacobian and the squared error’s gradient sink to 0, while that of cross-entropy rises to its greatest.',
    },
  },
  size: { zh: '范数', en: 'Norm' },
  jacobian: { zh: '雅可比矩阵', en: 'Jacobian' },
  crossEntropy: { zh: '交叉熵的梯度', en: 'gradient of cross-entropy' },
  squaredError: { zh: '平方误差的梯度', en: 'gradient of the squared error' },
  error: { zh: '公式与库的相对误差', en: 'Formula against library' },
  flat: { zh: '等概率时的雅可比范数', en: 'Norm at equal probabilities' },
  peakOverFlat: {
    zh: '最大的范数与等概率时之比',
    en: 'Greatest norm over that at equal probabilities',
  },
  saturated: { zh: '饱和时的雅可比范数', en: 'Norm when saturated' },
  crossEntropyGradient: {
    zh: '错判时交叉熵的梯度',
    en: 'Cross-entropy’s gradient on a wrong guess',
  },
  squaredGradient: { zh: '错判时平方误差的梯度', en: 'Squared error’s gradient on a wrong guess' },
};

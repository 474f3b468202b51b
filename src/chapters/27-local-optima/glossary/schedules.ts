/** The learning rate over time, batch size, and when to stop. */
import type { Term } from '../../../data/term';

export const schedules: readonly Term[] = [
  {
    id: 'noise-floor',
    chapter: 27,
    name: { zh: '噪声底', en: 'noise floor' },
    definition: {
      zh: '学习率不变时，随机梯度下降停下来的高度：噪声把参数推开，收缩把它拉回，两者相抵。',
      en: 'The height at which stochastic gradient descent with a constant rate settles, where the push of the noise and the pull of the loss balance.',
    },
  },
  {
    id: 'learning-rate-schedule',
    chapter: 27,
    name: { zh: '学习率计划', en: 'learning-rate schedule' },
    also: { zh: '学习率调度' },
    definition: {
      zh: '学习率随训练步数变化的规则：阶梯、余弦、重启、1/t 等。',
      en: 'The rule by which the learning rate changes over training: steps, cosine, restarts, 1/t and others.',
    },
  },
  {
    id: 'linear-scaling-rule',
    chapter: 27,
    name: { zh: '线性缩放规则', en: 'linear scaling rule' },
    definition: {
      zh: '批量乘 k，学习率也乘 k。只在批量不太大时成立。',
      en: 'Multiply the learning rate by k when the batch is multiplied by k. It holds only while the batch is not too large.',
    },
  },
  {
    id: 'critical-batch-size',
    chapter: 27,
    name: { zh: '临界批量', en: 'critical batch size' },
    definition: {
      zh: '梯度噪声与梯度本身一样大时的批量。远小于它，批量加倍，步数减半；远大于它，步数几乎不再减少。',
      en: 'The batch at which gradient noise is as large as the gradient. Far below it twice the batch halves the steps; far above it steps hardly fall any more.',
    },
  },
  {
    id: 'random-reshuffling',
    chapter: 27,
    name: { zh: '每轮重洗', en: 'random reshuffling' },
    definition: {
      zh: '每一轮把样本重新打乱，不放回地用一遍。',
      en: 'Each epoch uses every sample once, without replacement, in a new random order.',
    },
  },
];

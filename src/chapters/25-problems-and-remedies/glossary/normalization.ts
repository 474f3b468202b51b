/** Which numbers share a mean and a variance, and what follows from it. */
import type { Term } from '../../../data/term';

export const normalization: readonly Term[] = [
  {
    id: 'instance-normalisation',
    chapter: 25,
    name: { zh: '实例归一化', en: 'instance normalisation' },
    abbreviation: 'IN',
    definition: {
      zh: '每个样本的每个通道各自归一化，只在空间位置上统计。',
      en: 'Normalises each channel of each sample by itself, over its places.',
    },
  },
  {
    id: 'group-normalisation',
    chapter: 25,
    name: { zh: '组归一化', en: 'group normalisation' },
    abbreviation: 'GN',
    definition: {
      zh: '把通道分成若干组，在单个样本的一组通道内归一化。一组时是层归一化，每个通道一组时是实例归一化。',
      en: 'Normalises over a group of channels within one sample. With one group it is layer normalisation, with a group for each channel instance normalisation.',
    },
  },
  {
    id: 'running-statistics',
    chapter: 25,
    name: { zh: '滑动统计量', en: 'running statistics' },
    also: { zh: '移动平均统计量', en: 'moving averages' },
    definition: {
      zh: '批归一化在训练中攒下的均值和方差的指数滑动平均，推理时代替批统计量。',
      en: 'Exponential averages of means and variances that batch normalisation keeps in training and uses at inference in place of the batch’s.',
    },
  },
  {
    id: 'synchronised-batch-normalisation',
    chapter: 25,
    name: { zh: '同步批归一化', en: 'synchronised batch normalisation' },
    abbreviation: 'SyncBN',
    definition: {
      zh: '数据并行时，前向汇总各设备的个数、和与平方和，反向汇总梯度的两个和，统计量因此来自全局的批。',
      en: 'In data parallelism, counts, sums and sums of squares are gathered from all devices forward, and two sums of gradients backward, so that statistics are those of the whole batch.',
    },
  },
  {
    id: 'effective-learning-rate',
    chapter: 25,
    name: { zh: '有效学习率', en: 'effective learning rate' },
    definition: {
      zh: '权重后面接归一化时，真正起作用的步长：学习率除以权重范数的平方。',
      en: 'The step that counts where weights are followed by normalisation: the learning rate over the squared norm of the weights.',
    },
  },
];

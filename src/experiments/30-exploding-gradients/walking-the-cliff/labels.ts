/** Texts for every name that walking-the-cliff uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  startW: { zh: '起点的 w', en: 'Start, w' },
  startB: { zh: '起点的 b', en: 'Start, b' },
  // Charts, tables and their fields
  loss: {
    zh: '损失',
    en: 'Loss',
    see: {
      zh: '两条起先重合。不裁剪的一步甩上高处，从此几乎不动；裁剪的一路跳着往下走。',
      en: 'At first the two coincide. Unclipped, one step throws it up, where it hardly moves again; clipped, it goes on down in leaps.',
    },
  },
  surface: {
    zh: '梯度的大小与行走的路（圆点为起点）',
    en: 'Size of the gradient, and the walks (dot: start)',
    see: {
      zh: '斜着的一道是悬崖，梯度在那里骤然变大。不裁剪的撞上它，甩了出去；裁剪的贴着它走到谷底。',
      en: 'The diagonal is a cliff, where the gradient is suddenly large. Unclipped, the walker is thrown off; clipped, it follows it to the valley floor.',
    },
  },
  w: { zh: 'w', en: 'w' },
  b: { zh: 'b', en: 'b' },
  log10Gradient: { zh: '梯度大小的 lg', en: 'log10 of the gradient’s size' },
  walker: { zh: '行者', en: 'Walker' },
  free: { zh: '不裁剪', en: 'No clipping' },
  clipped: { zh: '裁剪', en: 'Clipped' },
  step: { zh: '步', en: 'Step' },
  stepLengths: {
    zh: '步长',
    en: 'Length of the step',
    see: {
      zh: '看最高的尖峰：不裁剪的有一步大得出格，此后步子极小。裁剪的最多走学习率 × 阈值那么长。',
      en: 'See the highest spike: one unclipped step is out of all proportion, and tiny ones follow. Clipped, none exceeds rate × threshold.',
    },
  },
  stepLength: { zh: '步长', en: 'Length of the step' },
  walks: { zh: '两个行者', en: 'The two walkers' },
  largestStep: { zh: '最长的一步', en: 'Longest step' },
  many: { zh: '附近的 60 个起点', en: 'Sixty starts nearby' },
  arrived: { zh: '到达谷底的占比', en: 'Share that arrives' },
  thrown: { zh: '甩出去的占比', en: 'Share that is thrown' },
  // Metrics
  medianGradient: { zh: '网格上梯度大小的中位数', en: 'Median gradient on the grid' },
  maxGradient: { zh: '网格上最大的梯度', en: 'Greatest gradient on the grid' },
  differenceFromAutodiff: {
    zh: '与自动微分的最大相对误差',
    en: 'Greatest relative difference from automatic differentiation',
  },
  freeLargestStep: { zh: '不裁剪：最长的一步', en: 'No clipping: longest step' },
  freeLoss: { zh: '不裁剪：最后的损失', en: 'No clipping: final loss' },
  clippedLargestStep: { zh: '裁剪：最长的一步', en: 'Clipped: longest step' },
  clippedLoss: { zh: '裁剪：最后的损失', en: 'Clipped: final loss' },
  freeArrived: { zh: '不裁剪：到达谷底的占比', en: 'No clipping: share that arrives' },
  freeThrown: { zh: '不裁剪：甩出去的占比', en: 'No clipping: share that is thrown' },
  clippedArrived: { zh: '裁剪：到达谷底的占比', en: 'Clipped: share that arrives' },
  clippedThrown: { zh: '裁剪：甩出去的占比', en: 'Clipped: share that is thrown' },
};

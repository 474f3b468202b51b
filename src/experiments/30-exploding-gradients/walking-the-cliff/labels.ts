/** Texts for every name that walking-the-cliff uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  startW: { zh: '起点的 w', en: 'Start, w' },
  startB: { zh: '起点的 b', en: 'Start, b' },
  // Charts, tables and their fields
  surface: {
    zh: '梯度的大小与行走的路（圆点为起点）',
    en: 'Size of the gradient, and the walks (dot: start)',
  },
  w: { zh: 'w', en: 'w' },
  b: { zh: 'b', en: 'b' },
  log10Gradient: { zh: '梯度大小的 lg', en: 'log10 of the gradient’s size' },
  walker: { zh: '行者', en: 'Walker' },
  free: { zh: '不裁剪', en: 'No clipping' },
  clipped: { zh: '裁剪', en: 'Clipped' },
  step: { zh: '步', en: 'Step' },
  stepLengths: { zh: '步长', en: 'Length of the step' },
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

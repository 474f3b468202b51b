/** Texts for every name that semicircle-law uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  size: { zh: '维数 N', en: 'Dimension N' },
  // The chart and its fields
  histogram: {
    zh: '特征值的分布与半圆',
    en: 'The eigenvalues and the semicircle',
    see: {
      zh: '台阶是一个矩阵的特征值。它跟着半圆走：中间密，两边稀，±2 以外几乎没有。',
      en: 'The steps are the eigenvalues of a single matrix. They follow the semicircle: dense in the middle, next to none beyond ±2.',
    },
  },
  eigenvalue: { zh: '特征值 / √(N/2)', en: 'Eigenvalue / √(N/2)' },
  density: { zh: '密度', en: 'Density' },
  what: { zh: '曲线', en: 'Curve' },
  goe: { zh: '高斯正交系综', en: 'Gaussian orthogonal ensemble' },
  semicircle: { zh: '半圆律', en: 'Semicircle law' },
  // Metrics
  leftEdge: { zh: '最小的特征值', en: 'Least eigenvalue' },
  rightEdge: { zh: '最大的特征值', en: 'Greatest eigenvalue' },
  negative: { zh: '负特征值的占比', en: 'Share negative' },
  inner: { zh: '[−1, 1] 内的占比', en: 'Share in [−1, 1]' },
  nearZero: {
    zh: '绝对值不到最大者百分之一的占比',
    en: 'Share below a hundredth of the greatest in size',
  },
  distance: { zh: '与半圆律的最大差距', en: 'Greatest distance from the semicircle law' },
  distance20: { zh: 'N = 20 时的最大差距', en: 'Greatest distance at N = 20' },
};

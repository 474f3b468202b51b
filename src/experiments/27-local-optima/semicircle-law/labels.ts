/** Texts for every name that semicircle-law uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  size: { zh: '维数 N', en: 'Dimension N' },
  classes: { zh: '仿造的矩阵：类数', en: 'Made-up matrix: classes' },
  // Charts, tables and their fields
  histogram: { zh: '特征值的分布与半圆', en: 'The eigenvalues and the semicircle' },
  eigenvalue: { zh: '特征值 / √(N/2)', en: 'Eigenvalue / √(N/2)' },
  density: { zh: '密度', en: 'Density' },
  what: { zh: '曲线', en: 'Curve' },
  goe: { zh: '高斯正交系综', en: 'Gaussian orthogonal ensemble' },
  semicircle: { zh: '半圆律', en: 'Semicircle law' },
  netLike: { zh: '仿造的“网络谱”', en: 'Made up, shaped like a net’s' },
  ranks: { zh: '特征值从小到大', en: 'Eigenvalues from least to greatest' },
  rank: { zh: '排位', en: 'Rank' },
  part: { zh: '特征值 / 最大特征值', en: 'Eigenvalue / the greatest' },
  spectra: { zh: '两种谱', en: 'The two spectra' },
  nearZero: { zh: '近零（小于最大的 1/20）', en: 'Near zero (below 1/20 of the greatest)' },
  // Metrics, and a field of the table
  leftEdge: { zh: '最小的特征值', en: 'Least eigenvalue' },
  rightEdge: { zh: '最大的特征值', en: 'Greatest eigenvalue' },
  negative: { zh: '负特征值的占比', en: 'Share negative' },
  inner: { zh: '[−1, 1] 内的占比', en: 'Share in [−1, 1]' },
  distance: { zh: '与半圆律的最大差距', en: 'Greatest distance from the semicircle law' },
  distance20: { zh: 'N = 20 时的最大差距', en: 'Greatest distance at N = 20' },
  goeNearZero: { zh: '高斯正交系综：近零的占比', en: 'Gaussian ensemble: share near zero' },
  netLikeNearZero: { zh: '仿造的矩阵：近零的占比', en: 'Made-up matrix: share near zero' },
  outliers: { zh: '仿造的矩阵：离群值的个数', en: 'Made-up matrix: number of outliers' },
};

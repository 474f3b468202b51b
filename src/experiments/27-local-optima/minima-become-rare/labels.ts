/** Texts for every name that minima-become-rare uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  matrices: { zh: '每个维数抽多少个矩阵', en: 'Matrices per dimension' },
  largest: { zh: '最高维数', en: 'Greatest dimension' },
  // Charts, tables and their fields
  minima: {
    zh: '特征值全为正（极小）的占比',
    en: 'Share with positive eigenvalues only (minima)',
    see: {
      zh: '纵轴是对数，抛硬币是一条直线。极小的占比却往下弯，维数越高，比硬币少得越多；抽样的点落在精确值上。',
      en: 'On the log axis the coins are a straight line. The share of minima bends down, further below it with each dimension; the dots lie on the exact curve.',
    },
  },
  dimension: { zh: '维数 N', en: 'Dimension N' },
  share: { zh: '占比', en: 'Share' },
  what: { zh: '曲线', en: 'Curve' },
  measured: { zh: '抽样', en: 'Drawn' },
  exact: { zh: '精确值', en: 'Exact' },
  coins: { zh: '抛 N 次硬币，2⁻ᴺ', en: 'N coins, 2⁻ᴺ' },
  counts: { zh: '特征值全为正的矩阵个数', en: 'Matrices with positive eigenvalues only' },
  expected: { zh: '理论', en: 'Theory' },
  negatives: {
    zh: '指标的分布：负特征值占几成',
    en: 'The index: what part of the eigenvalues is negative',
    see: {
      zh: '维数越高，峰越窄，越挤在一半处：高维时，特征值几乎总有一半左右是负的。',
      en: 'The more dimensions, the narrower the peak around one half: in high dimension about half of the eigenvalues are nearly always negative.',
    },
  },
  indexShare: { zh: '负特征值个数 / N', en: 'Negative eigenvalues / N' },
  size: { zh: '维数', en: 'Dimension' },
  n2: { zh: 'N = 2', en: 'N = 2' },
  n5: { zh: 'N = 5', en: 'N = 5' },
  n20: { zh: 'N = 20', en: 'N = 20' },
  n50: { zh: 'N = 50', en: 'N = 50' },
  raised: {
    zh: '整体抬高后，极小的占比',
    en: 'Share of minima once the matrix is lifted',
    see: {
      zh: 'N = 20 的曲线拐得最陡：抬到 1.5 还几乎没有极小，过了 2 几乎全是。维数越低，拐得越缓。',
      en: 'N = 20 turns most sharply: up to 1.5 hardly a minimum, past 2 nearly all are. The fewer dimensions, the gentler the turn.',
    },
  },
  lift: { zh: '抬高（以 √(N/2) 为单位）', en: 'Lift, in units of √(N/2)' },
  // Metrics
  secondDifference: {
    zh: '占比对数的二阶差分（N = 1、2、3）',
    en: 'Second difference of the log share (N = 1, 2, 3)',
  },
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [
      `share${n}`,
      { zh: `N = ${n}：极小的占比`, en: `N = ${n}: share of minima` },
    ]),
  ),
  ...Object.fromEntries(
    [2, 5, 20, 50].map((n) => [
      `spread${n}`,
      {
        zh: `N = ${n}：负特征值占比的标准差`,
        en: `N = ${n}: standard deviation of the negative part`,
      },
    ]),
  ),
  ...Object.fromEntries(
    [0, 1, 2, 3].map((lift) => [
      `lifted${lift}`,
      {
        zh: `N = 20，抬高 ${lift}：极小的占比`,
        en: `N = 20, lifted by ${lift}: share of minima`,
      },
    ]),
  ),
};

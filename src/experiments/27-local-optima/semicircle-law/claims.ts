/** What semicircle-law must show: the law's closed forms, with room for one matrix of 200 rows. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'left-edge',
    statement: {
      zh: '最小的特征值在 −2 附近。',
      en: 'The least eigenvalue is near −2.',
    },
    expect: { kind: 'equals', metric: 'leftEdge', value: -2, tolerance: 0.15 },
    given: ['size'],
    control: 'diagonal-matrix',
    source: 'semicircle law; seeds 1-20: -2.085 to -1.868',
  },
  {
    id: 'right-edge',
    statement: {
      zh: '最大的特征值在 2 附近。',
      en: 'The greatest eigenvalue is near 2.',
    },
    expect: { kind: 'equals', metric: 'rightEdge', value: 2, tolerance: 0.15 },
    given: ['size'],
    control: 'entries-with-a-mean',
    source: 'semicircle law; seeds 1-20: 1.907 to 2.051',
  },
  {
    id: 'half-negative',
    statement: {
      zh: '一半的特征值为负。',
      en: 'Half of the eigenvalues are negative.',
    },
    expect: { kind: 'equals', metric: 'negative', value: 0.5, tolerance: 0.02 },
    given: ['size'],
    control: 'raised-diagonal',
    source: 'symmetry; seeds 1-20: 0.495 to 0.510',
  },
  {
    id: 'inner-share',
    statement: {
      zh: '落在 [−1, 1] 内的占 √3/(2π) + 1/3 ≈ 0.609。',
      en: 'The share in [−1, 1] is √3/(2π) + 1/3 ≈ 0.609.',
    },
    expect: { kind: 'equals', metric: 'inner', value: 0.6089978, tolerance: 0.02 },
    given: ['size'],
    control: 'diagonal-matrix',
    source: 'area under the semicircle; seeds 1-20: 0.600 to 0.620',
  },
  {
    id: 'closer-in-more-dimensions',
    statement: {
      zh: '维数从 20 增到 200，与半圆律的差距缩小到三分之一以下。',
      en: 'From 20 dimensions to 200 the distance from the semicircle law shrinks more than threefold.',
    },
    expect: { kind: 'ordering', metric: 'distance20', above: 'distance', factor: 3 },
    given: ['size'],
    control: 'diagonal-matrix',
    source: 'seeds 1-20: 0.058 to 0.121 against 0.010 to 0.018',
  },
];

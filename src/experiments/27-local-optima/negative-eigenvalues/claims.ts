/** What negative-eigenvalues must show. Bands were measured over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'loss-falls-far',
    statement: {
      zh: '训练有效：损失降到起点的二十分之一以下。',
      en: 'Training works: the loss falls to less than a twentieth.',
    },
    expect: { kind: 'ordering', metric: 'lossAtStart', above: 'loss', factor: 20 },
    given: ['width', 'noise', 'learningRate', 'steps', 'activation'],
    control: 'without-training',
    source: 'seeds 1-20: 41 to 736 times lower, at the end 0.0022 to 0.0118',
  },
  {
    id: 'gradient-is-small-not-zero',
    statement: {
      zh: '停下处的梯度很小，但不为零：严格说还不是临界点。',
      en: 'Where it stops the gradient is small and not zero: strictly, no critical point.',
    },
    expect: { kind: 'band', metric: 'gradientNorm', min: 5e-4, max: 6e-3 },
    given: ['width', 'noise', 'learningRate', 'steps', 'activation'],
    control: 'linear-units',
    source: 'seeds 1-20: 0.00132 to 0.00298; at the start 0.3 to 1.5, with linear units 1e-16',
  },
  {
    id: 'negative-eigenvalues-remain',
    statement: {
      zh: '停下处的海森矩阵仍有负特征值：也不是极小点。',
      en: 'The Hessian where it stops still has negative eigenvalues: no minimum either.',
    },
    expect: { kind: 'band', metric: 'negative', min: 3, max: 14 },
    given: ['width', 'noise', 'learningRate', 'steps', 'activation'],
    control: 'output-layer-alone',
    source: 'seeds 1-20: 5 to 11 of 33, median 7',
  },
  {
    id: 'loss-itself-bends-down',
    statement: {
      zh: '不靠海森矩阵再验一遍：沿最负的方向走一小步，损失本身向下弯，弯曲正好等于那个特征值。',
      en: 'Checked without the Hessian: along the most negative direction the loss itself bends down, by just that eigenvalue.',
    },
    expect: { kind: 'equals', metric: 'bendOverLeast', value: 1, tolerance: 0.005 },
    given: ['width', 'noise', 'learningRate', 'steps', 'activation'],
    control: 'another-direction',
    source:
      'closed form: the second derivative along an eigenvector, and infinite where none is negative; seeds 1-20: 0.9991 to 1.0000',
  },
  {
    id: 'fewer-than-at-start',
    statement: {
      zh: '停下处的负特征值比起点少。',
      en: 'There are fewer negative eigenvalues at the end than at the start.',
    },
    expect: { kind: 'ordering', metric: 'negativeAtStart', above: 'negative', factor: 1.1 },
    given: ['width', 'noise', 'learningRate', 'steps', 'activation'],
    control: 'without-training',
    source: 'seeds 1-20: 1.3 to 3.4 times as many at the start (12 to 19)',
  },
  {
    id: 'negative-ones-are-small',
    statement: {
      zh: '负得很少：最小特征值的绝对值不到最大特征值的百分之一。',
      en: 'They are hardly negative: the least has less than a hundredth of the size of the greatest.',
    },
    expect: { kind: 'band', metric: 'leastOverGreatest', min: 5e-5, max: 0.01 },
    given: ['width', 'noise', 'learningRate', 'steps', 'activation'],
    control: 'without-training',
    source: 'seeds 1-20: 0.00028 to 0.0054',
  },
  {
    id: 'most-lie-near-zero',
    statement: {
      zh: '一半以上的特征值挤在零附近，绝对值不到最大者的百分之一。',
      en: 'More than half of the eigenvalues crowd around zero, below a hundredth of the greatest in size.',
    },
    expect: { kind: 'band', metric: 'nearZeroShare', min: 0.55, max: 0.9 },
    given: ['width', 'noise', 'learningRate', 'steps', 'activation'],
    control: 'without-training',
    source: 'seeds 1-20: 0.64 to 0.85; at the start of seeds 1-5 0.06 to 0.27',
  },
  {
    id: 'few-are-large',
    statement: {
      zh: '离群的大特征值只有几个：连最大的在内，大于它十分之一的不超过 5 个。',
      en: 'Only a few outliers are large: no more than 5, the greatest included, exceed a tenth of it.',
    },
    expect: { kind: 'band', metric: 'outliers', min: 1, max: 5 },
    given: ['width', 'noise', 'learningRate', 'steps', 'activation'],
    control: 'without-training',
    source: 'seeds 1-20: 1 to 4 of 33, median 2; at the start of seeds 1-5 6 to 9',
  },
];

/** What linear-autoencoder-is-pca must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'error-is-the-discarded-variance',
    statement: {
      zh: '训练结束时的重建误差等于被舍去的三个特征值之和，相对误差不到十万分之一。',
      en: 'The reconstruction error in the end is the sum of the three discarded eigenvalues, to a relative error below 1/100,000.',
    },
    expect: { kind: 'equals', metric: 'excess', value: 0, tolerance: 1e-5 },
    given: ['activation', 'centred', 'learningRate', 'codeSize'],
    control: 'encoder-not-linear',
    source:
      'Baldi89: the only minima are projections on the principal subspace; seeds 1-8: below 1e-6',
  },
  {
    id: 'same-subspace',
    statement: {
      zh: '解码器张成的平面与前两个主成分的平面重合，最大夹角的余弦大于 0.99999。',
      en: 'The plane spanned by the decoder is that of the first two principal components: the cosine of the largest angle is above 0.99999.',
    },
    expect: { kind: 'band', metric: 'closeness', min: 0.99999, max: 1 },
    given: ['activation', 'centred', 'learningRate', 'codeSize'],
    control: 'not-centred',
    source: 'Bourlard88, Baldi89; seeds 1-8: above 0.999999',
  },
];

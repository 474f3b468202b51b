/** What selu-fixed-point must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'standard-input-stays',
    statement: {
      zh: '输入 N(0, 1)：50 层 SELU 之后，方差仍在 0.8 到 1.2 之间。',
      en: 'From N(0, 1), after 50 layers of SELU the variance is still between 0.8 and 1.2.',
    },
    expect: { kind: 'band', metric: 'seluStandardVariance', min: 0.8, max: 1.2 },
    given: ['seluVariance', 'depth', 'width'],
    control: 'elu-without-selu-constants',
    source: 'seeds 1-8: 0.950 to 1.024',
  },
  {
    id: 'standard-mean-stays',
    statement: {
      zh: '输入 N(0, 1)：50 层 SELU 之后，均值离 0 不到 0.1。',
      en: 'From N(0, 1), after 50 layers of SELU the mean is within 0.1 of 0.',
    },
    expect: { kind: 'equals', metric: 'seluStandardMean', value: 0, tolerance: 0.1 },
    given: ['seluVariance', 'depth', 'width'],
    control: 'selu-with-twice-the-variance',
    source: 'seeds 1-8: −0.017 to 0.009; Klambauer17 for the fixed point',
  },
  {
    id: 'wide-input-is-drawn-in',
    statement: {
      zh: '输入 N(0.5, 1.5²) 偏大偏宽：方差照样收到 0.8 到 1.2 之间。',
      en: 'N(0.5, 1.5²), too high and too wide, is drawn to a variance between 0.8 and 1.2 too.',
    },
    expect: { kind: 'band', metric: 'seluWideVariance', min: 0.8, max: 1.2 },
    given: ['seluVariance', 'depth', 'width'],
    control: 'elu-without-selu-constants',
    source: 'seeds 1-8: 0.942 to 1.046',
  },
  {
    id: 'wide-mean-is-drawn-in',
    statement: {
      zh: '输入 N(0.5, 1.5²)：均值被拉回到离 0 不到 0.1。',
      en: 'From N(0.5, 1.5²) the mean is drawn to within 0.1 of 0.',
    },
    expect: { kind: 'equals', metric: 'seluWideMean', value: 0, tolerance: 0.1 },
    given: ['seluVariance', 'depth', 'width'],
    control: 'selu-with-twice-the-variance',
    source: 'seeds 1-8: −0.020 to 0.014',
  },
  {
    id: 'narrow-input-is-drawn-out',
    statement: {
      zh: '输入 N(−0.3, 0.5²) 偏低偏窄：方差被拉大到 0.8 到 1.2 之间。',
      en: 'N(−0.3, 0.5²), too low and too narrow, is drawn out to a variance between 0.8 and 1.2.',
    },
    expect: { kind: 'band', metric: 'seluNarrowVariance', min: 0.8, max: 1.2 },
    given: ['seluVariance', 'depth', 'width'],
    control: 'elu-without-selu-constants',
    source: 'seeds 1-8: 0.956 to 1.043',
  },
  {
    id: 'narrow-mean-is-drawn-in',
    statement: {
      zh: '输入 N(−0.3, 0.5²)：均值被拉回到离 0 不到 0.1。',
      en: 'From N(−0.3, 0.5²) the mean is drawn to within 0.1 of 0.',
    },
    expect: { kind: 'equals', metric: 'seluNarrowMean', value: 0, tolerance: 0.1 },
    given: ['seluVariance', 'depth', 'width'],
    control: 'selu-with-twice-the-variance',
    source: 'seeds 1-8: −0.038 to 0.028',
  },
  {
    id: 'relu-fades-at-the-same-weights',
    statement: {
      zh: '同样的权重换成 ReLU：方差每层约减半，50 层后只剩 10⁻¹³ 以下。',
      en: 'With the same weights ReLU about halves the variance a layer: below 10⁻¹³ after 50.',
    },
    expect: { kind: 'band', metric: 'reluLeCunLogVariance', min: -17.5, max: -13 },
    given: ['depth', 'width'],
    control: 'relu-with-twice-the-variance',
    source: 'seeds 1-8: log₁₀ of the variance −15.9 to −14.6; 2^−50 (1 − 1/π) gives −15.22',
  },
  {
    id: 'tanh-shrinks-slowly',
    statement: {
      zh: 'tanh 的方差也在变小，但慢得多：50 层后约为百分之一。',
      en: 'With tanh the variance shrinks too, but far more slowly: to about a hundredth after 50 layers.',
    },
    expect: { kind: 'band', metric: 'tanhLogVariance', min: -2.5, max: -1.6 },
    given: ['depth'],
    control: 'without-tanh',
    source: 'seeds 1-8: log₁₀ of the variance −2.07 to −1.96',
  },
  {
    id: 'one-layer-is-not-enough',
    statement: {
      zh: '拉回来不是一步到位：N(0.5, 1.5²) 过了一层，方差还有 1.7 到 2.4。',
      en: 'It is not drawn in at once: after one layer N(0.5, 1.5²) still has a variance of 1.7 to 2.4.',
    },
    expect: { kind: 'band', metric: 'seluWideFirst', min: 1.7, max: 2.4 },
    given: ['seluVariance', 'width'],
    control: 'normalized-in-each-layer',
    source: 'seeds 1-10: 1.99 to 2.10, median 2.04; drawn in by force it is 1',
  },
  {
    id: 'narrow-comes-slowly-too',
    statement: {
      zh: 'N(−0.3, 0.5²) 也是：过了一层，方差只有 0.32 到 0.52。',
      en: 'Nor is N(−0.3, 0.5²) drawn out at once: after one layer its variance is only 0.32 to 0.52.',
    },
    expect: { kind: 'band', metric: 'seluNarrowFirst', min: 0.32, max: 0.52 },
    given: ['seluVariance', 'width'],
    control: 'normalized-in-each-layer',
    source: 'seeds 1-10: 0.399 to 0.438, median 0.422; drawn out by force it is 1',
  },
];

/** What double-descent must show. Bands were measured over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'peak-at-the-number-of-samples',
    statement: {
      zh: '没有惩罚时，测试误差的峰在 {samples} 个特征附近，与样本数相差不到一成。',
      en: 'Without a penalty, test error peaks near {samples} features, within a tenth of the number of samples.',
    },
    expect: ({ samples }) => ({
      kind: 'band',
      metric: 'peakAt',
      min: 0.9 * Number(samples),
      max: 1.1 * Number(samples),
    }),
    given: ['samples', 'noise'],
    control: 'ridge-everywhere',
    source: 'Belkin18; seeds 1-20: 40 each time; 20 at 20 samples, 80 at 80',
  },
  {
    id: 'peak-above-the-narrow',
    statement: {
      zh: '峰比窄端的最低点高十倍以上。',
      en: 'The peak is more than ten times the least error of the narrow side.',
    },
    expect: { kind: 'ordering', metric: 'peakError', above: 'narrowError', factor: 10 },
    given: ['samples', 'noise'],
    control: 'ridge-everywhere',
    source: 'seeds 1-20: peak 10.4 to 230, narrow 0.24 to 0.43',
  },
  {
    id: 'second-descent',
    statement: {
      zh: '过了峰再降：最宽处的误差不到峰的八分之一。',
      en: 'Beyond the peak it falls again: at the greatest width it is less than an eighth of the peak.',
    },
    expect: { kind: 'ordering', metric: 'peakError', above: 'wideError', factor: 8 },
    given: ['samples', 'noise'],
    control: 'ridge-everywhere',
    source: 'seeds 1-20: peak 10.4 to 230, widest 0.49 to 1.06',
  },
  {
    id: 'wide-need-not-win',
    statement: {
      zh: '噪声这么大时，最宽处并不胜过窄端的最低点，是它的 1.1 到 6 倍。',
      en: 'With so much noise the widest does not beat the best of the narrow side: its error is 1.1 to 6 times as large.',
    },
    expect: { kind: 'band', metric: 'wideOverNarrow', min: 1.1, max: 6 },
    given: ['samples', 'noise'],
    control: 'labels-without-noise',
    source: 'seeds 1-20: 1.22 to 3.9, median 2.3; without noise 0.61 to 0.84',
  },
  {
    id: 'interpolates',
    statement: {
      zh: '特征与样本一样多时，训练误差已经是零。',
      en: 'With as many features as samples, the training error is already zero.',
    },
    expect: { kind: 'equals', metric: 'trainAtThreshold', value: 0, tolerance: 1e-12 },
    control: 'ridge-everywhere',
    source: 'closed form: a square system; seeds 1-20: at most 4e-19',
  },
  {
    id: 'norm-peaks-too',
    statement: {
      zh: '权重的范数在峰处是最宽处的 4 到 40 倍。',
      en: 'At the peak the norm of the weights is 4 to 40 times that of the widest.',
    },
    expect: { kind: 'band', metric: 'normRatio', min: 4, max: 40 },
    given: ['samples', 'noise'],
    control: 'ridge-everywhere',
    source: 'seeds 1-20: 7.2 to 26, median 14',
  },
  {
    id: 'ridge-removes-the-peak',
    statement: {
      zh: '加了岭，特征与样本一样多处的误差不超过各宽度最小值的 1.6 倍。',
      en: 'With ridge, the error where features are as many as samples is at most 1.6 times the least of all widths.',
    },
    expect: { kind: 'band', metric: 'ridgeRise', min: 1, max: 1.6 },
    given: ['samples', 'noise', 'lambda'],
    control: 'no-ridge',
    source: 'Nakkiran20; seeds 1-20: 1.00 to 1.28',
  },
  {
    id: 'the-narrow-side-has-learned',
    statement: {
      zh: '窄的一侧确实学到了东西：最小的测试误差在 0.15 到 0.55 之间，一律答 0 是 0.68。',
      en: 'The narrow side has learned: its least test error is between 0.15 and 0.55, where always to answer 0 gives 0.68.',
    },
    expect: { kind: 'band', metric: 'narrowError', min: 0.15, max: 0.55 },
    given: ['samples', 'noise'],
    control: 'tested-on-other-features',
    source: 'seeds 1-20: 0.24 to 0.43; E[sin²x] + 1/4 = (1 − e⁻²)/2 + 1/4 = 0.682',
  },
];

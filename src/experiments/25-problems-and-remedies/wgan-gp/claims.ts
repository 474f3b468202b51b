/** What wgan-gp must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'samples-come-near',
    statement: {
      zh: '训练之后，生成的样本到最近的峰的平均距离不到训练前的一半。',
      en: 'After training the mean distance of samples to the nearest mode is less than half of what it was.',
    },
    expect: { kind: 'ordering', metric: 'distanceAtStart', above: 'distance', factor: 2 },
    source: 'seeds 1-8: 1.09 to 1.73 before, 0.26 to 0.41 after',
  },
  {
    id: 'many-within-three-deviations',
    statement: {
      zh: '三成以上的样本落在某个峰的 3 个标准差以内。',
      en: 'More than three tenths of the samples lie within 3 standard deviations of a mode.',
    },
    expect: { kind: 'band', metric: 'nearShare', min: 0.3, max: 0.95 },
    source: 'seeds 1-8: 0.350 to 0.692, median 0.52; before training at most 0.054',
  },
  {
    id: 'modes-covered',
    statement: {
      zh: '8 个峰里至少有 6 个，各得到 2% 以上的样本。',
      en: 'At least 6 of the 8 modes get 2% of the samples or more each.',
    },
    expect: { kind: 'band', metric: 'parts', min: 6, max: 8 },
    source: 'seeds 1-8: 8, but 7 on one seed',
  },
  {
    id: 'gradient-norm-near-1',
    statement: {
      zh: '训练结束时，真假样本之间的梯度长度在 1 附近。',
      en: 'At the end of training the gradient norm between data and samples is near 1.',
    },
    expect: { kind: 'band', metric: 'norm', min: 0.8, max: 1.3 },
    source: 'seeds 1-8: 0.930 to 1.051',
  },
  {
    id: 'estimate-falls',
    statement: {
      zh: '平均分之差估计 W₁：训练结束时，它降到最大值的一半以下，曲线看得出生成器在变好。',
      en: 'The gap of mean scores estimates W₁: by the end it is below half of its greatest value, so the curve shows the generator improving.',
    },
    expect: { kind: 'ordering', metric: 'gapPeak', above: 'gap', factor: 2 },
    source: 'seeds 1-8: greatest 0.83 to 1.85, at the end −0.06 to 0.35',
  },
];

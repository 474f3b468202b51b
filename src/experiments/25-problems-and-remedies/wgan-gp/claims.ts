/** What wgan-gp must show. Bands were measured over seeds 1 to 20 and leave room on both sides. */
import type { Claim } from '../../claim';

const training = ['method', 'penaltyWeight', 'criticSteps', 'steps'];

export const claims: readonly Claim[] = [
  {
    id: 'samples-come-near',
    statement: {
      zh: '训练之后，生成的样本到最近的峰的平均距离不到训练前的一半。',
      en: 'After training the mean distance of samples to the nearest mode is less than half of what it was.',
    },
    expect: { kind: 'ordering', metric: 'distanceAtStart', above: 'distance', factor: 2 },
    given: [...training, 'modes'],
    control: 'generator-never-trained',
    source: 'seeds 1-20: 1.01 to 1.73 before, 0.26 to 0.45 after: 2.5 to 5.0 times',
  },
  {
    id: 'many-within-three-deviations',
    statement: {
      zh: '四分之一以上的样本落在某个峰的 3 个标准差以内。',
      en: 'More than a quarter of the samples lie within 3 standard deviations of a mode.',
    },
    expect: { kind: 'band', metric: 'nearShare', min: 0.25, max: 0.8 },
    given: [...training, 'modes'],
    control: 'generator-never-trained',
    source: 'seeds 1-20: 0.306 to 0.692, median 0.51; before training 0.004 to 0.064',
  },
  {
    id: 'modes-covered',
    statement: {
      zh: '8 个峰里至少有 6 个，各得到 2% 以上的样本；八个种子里有七个如此，另一个是 5 个。',
      en: 'At least 6 of the 8 modes get 2% of the samples or more each; so on seven seeds of eight, on one it is 5.',
    },
    expect: { kind: 'band', metric: 'parts', min: 6, max: 8 },
    given: [...training, 'modes'],
    control: 'without-the-penalty',
    source: 'seeds 1-8: 5 on one, at least 6 on seven, median 8',
  },
  {
    id: 'gradient-norm-near-1',
    statement: {
      zh: '训练结束时，真假样本之间的梯度范数在 1 附近：0.85 到 1.2。',
      en: 'At the end of training the gradient norm between data and samples is near 1: from 0.85 to 1.2.',
    },
    expect: { kind: 'band', metric: 'norm', min: 0.85, max: 1.2 },
    given: training,
    control: 'without-the-penalty',
    source: 'seeds 1-20: 0.930 to 1.081, median 0.997',
  },
  {
    id: 'scores-measure-distance',
    statement: {
      zh: '梯度范数在 1 附近，评论家的分数才以距离为尺度：平均分之差的最大值在 0.6 到 3.2 之间，与训练前样本到峰的距离同一量级。',
      en: 'With gradient norms near 1 the critic scores on the scale of distances: the greatest gap of mean scores is between 0.6 and 3.2, of the order of the samples’ distance before training.',
    },
    expect: { kind: 'band', metric: 'gapPeak', min: 0.6, max: 3.2 },
    given: training,
    control: 'without-the-penalty',
    source: 'seeds 1-20: 0.83 to 2.54, median 1.00; distances before training 1.01 to 1.73',
  },
  {
    id: 'estimate-falls',
    statement: {
      zh: '平均分之差是 W₁ 偏低的替身：到训练结束，它从最大值降下了 0.5 以上，以距离为单位；看趋势就知道生成器在变好。',
      en: 'The gap of mean scores is a proxy for W₁, and too low: by the end it has fallen from its greatest value by more than 0.5, in units of distance, so its trend shows the generator improving.',
    },
    expect: { kind: 'band', metric: 'gapFall', min: 0.5, max: 2.5 },
    given: training,
    control: 'generator-never-trained',
    source: 'seeds 1-8: 0.72 to 1.58, median 0.75; clipped to 0.01 the critic gives 0.0004',
  },
];

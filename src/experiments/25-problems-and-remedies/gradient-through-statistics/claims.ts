/** What gradient-through-statistics must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

const given = ['rate', 'steps'];

export const claims: readonly Claim[] = [
  {
    id: 'no-gradient-for-the-bias',
    statement: {
      zh: '统计量参与求导时，归一化之前的偏置没有梯度：范数不到百万分之一。',
      en: 'With differentiated statistics the biases before the normalisation have no gradient: their norm stays below a millionth.',
    },
    expect: { kind: 'equals', metric: 'throughBias', value: 0, tolerance: 1e-6 },
    control: 'nothing-differentiated',
    source: 'exact up to rounding; seeds 1-8: below 2.3e-8',
  },
  {
    id: 'constants-push-the-bias',
    statement: {
      zh: '批统计量当成常数：偏置走出 1 到 7 远，而输出与它无关。',
      en: 'With batch statistics as constants the biases move by 1 to 7, though outputs do not depend on them.',
    },
    expect: { kind: 'band', metric: 'constantBias', min: 1, max: 7 },
    given,
    control: 'everything-differentiated',
    source: 'seeds 1-8: 1.73 to 4.81, median 2.18',
  },
  {
    id: 'running-push-the-bias',
    statement: {
      zh: '训练时用滑动统计量也一样：偏置走出 0.8 到 6 远。',
      en: 'So with running statistics in training: they move by 0.8 to 6.',
    },
    expect: { kind: 'band', metric: 'runningBias', min: 0.8, max: 6 },
    given,
    control: 'batch-for-running',
    source: 'seeds 1-8: 1.39 to 3.84, median 2.69',
  },
  {
    id: 'constants-stretch-the-weights',
    statement: {
      zh: '当成常数，权重变长的比例是参与求导时的 50 倍以上。',
      en: 'With constants the weights grow more than 50 times as much as with differentiated statistics.',
    },
    expect: { kind: 'ordering', metric: 'constantGrowth', above: 'throughGrowth', factor: 50 },
    given,
    control: 'everything-differentiated',
    source: 'seeds 1-8: 0.034 to 0.054 against 0.00008 to 0.00028',
  },
  {
    id: 'differentiated-learns-faster',
    statement: {
      zh: '同样的步数，训练时用滑动统计量，损失是参与求导的 1.2 倍以上。',
      en: 'In as many steps, training with running statistics ends at over 1.2 times the loss of differentiated ones.',
    },
    expect: { kind: 'ordering', metric: 'runningLoss', above: 'throughLoss', factor: 1.2 },
    given,
    control: 'batch-for-running',
    source: 'seeds 1-8: 0.032 to 0.064 against 0.011 to 0.027',
  },
];

/** What explosion-detector must show. Bands were measured over seeds 1 to 20 and leave room on both sides. */
import type { Claim } from '../../claim';

const runs = ['rateGrowth', 'length'];

export const claims: readonly Claim[] = [
  {
    id: 'the-run-ends-in-nan',
    statement: {
      zh: '不加防护，训练走 65 到 150 步就成为 NaN。',
      en: 'Unguarded, the run ends in NaN after 65 to 150 steps.',
    },
    expect: { kind: 'band', metric: 'brokenAt', min: 65, max: 150 },
    given: runs,
    control: 'rate-does-not-grow',
    source: 'seeds 1-20: 81 to 123, median 107',
  },
  {
    id: 'nearly-always-warned',
    statement: {
      zh: '八次训练，至少六次，梯度提前一步以上报警。',
      en: 'In at least six of eight runs the gradient warns a step ahead or more.',
    },
    expect: { kind: 'band', metric: 'warned', min: 0.75, max: 1 },
    given: ['factor', ...runs],
    control: 'rate-does-not-grow',
    source: 'seeds 1-20, eight runs each: all eight on most seeds, seven at worst',
  },
  {
    id: 'the-warning-is-short',
    statement: {
      zh: '预警很短，平均只有 1 到 4 步。',
      en: 'The warning is short: 1 to 4 steps on average.',
    },
    expect: { kind: 'band', metric: 'gradientNormLead', min: 1, max: 4 },
    given: ['factor', ...runs],
    control: 'alarm-above-the-usual',
    source: 'seeds 1-20, eight runs each: 1.5 to 2.75, median 1.875',
  },
  {
    id: 'the-gradient-warns-first',
    statement: {
      zh: '报警倍数相同时，梯度平均比损失早 0.1 到 2 步。',
      en: 'At the same factor the gradient on average warns 0.1 to 2 steps before the loss.',
    },
    expect: { kind: 'band', metric: 'sameFactorGain', min: 0.1, max: 2 },
    given: ['factor', ...runs],
    control: 'fed-the-loss',
    source:
      'seeds 1-20, eight runs each: 0.25 to 1.5, median 0.625; at equal false alarms -1.25 to 1.375, median 0.625, and no claim',
  },
  {
    id: 'few-early-alarms',
    statement: {
      zh: '虚警不多，平均每次训练不到一次。',
      en: 'False alarms are few: less than one in a run, on average.',
    },
    expect: { kind: 'band', metric: 'gradientNormEarly', min: 0, max: 0.9 },
    given: ['factor', ...runs],
    control: 'alarm-above-the-usual',
    source: 'seeds 1-20, eight runs each: 0 to 0.375, median 0.25',
  },
  {
    id: 'flat-at-the-checkpoint',
    statement: {
      zh: '最后一个正常的存档，梯度走过整个序列放大不到 8 倍：网络本来不炸。',
      en: 'At the last good checkpoint the gradient grows less than 8 times over the whole sequence: the net was not exploding.',
    },
    expect: { kind: 'band', metric: 'growthAtCheckpoint', min: 0.005, max: 8 },
    given: runs,
    control: 'starts-exploding',
    source: 'seeds 1-20: 0.025 to 5.9, median 1.8; an orthogonal start gives 1',
  },
  {
    id: 'explodes-at-the-end',
    statement: {
      zh: 'NaN 前一步再量，放大到存档时的四倍以上：学习率把权重推大，连乘才跟着爆炸。',
      en: 'Measured in the last step before the NaN it is more than four times that: the rate has pushed the weights up, and the product explodes after them.',
    },
    expect: { kind: 'ordering', metric: 'growthAtEnd', above: 'growthAtCheckpoint', factor: 4 },
    given: runs,
    control: 'rate-does-not-grow',
    source: 'seeds 1-20: 14 to 2e17, median 1e6; more than four times the checkpoint on each',
  },
  {
    id: 'acting-saves-the-run',
    statement: {
      zh: '报警就裁剪并把学习率减半：比不加防护最长的一次多走一成半以上。',
      en: 'Clip and halve the rate at each alarm, and the run goes on for over 15% more steps than the longest unguarded one.',
    },
    expect: { kind: 'ordering', metric: 'guardedSteps', above: 'longestRun', factor: 1.15 },
    given: ['factor', ...runs],
    control: 'alarm-without-acting',
    source: 'seeds 1-20: all 200 steps on each, against 114 to 155',
  },
];

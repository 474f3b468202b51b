/** What loss-undoes-saturation must show: two closed forms, and bands over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'squared-loss-stalls',
    statement: {
      zh: '标签 1、得分 −8：平方损失对得分的导数只有 −6.70 × 10⁻⁴。',
      en: 'Label 1, score −8: the derivative of the squared loss with respect to the score is only −6.70 × 10⁻⁴.',
    },
    expect: { kind: 'equals', metric: 'squaredGradient', value: -6.7025e-4, tolerance: 5e-6 },
    given: ['score'],
    control: 'squared-loss-made-log',
    source: 'closed form: 2(p − 1)p(1 − p) with p = σ(−8)',
  },
  {
    id: 'log-loss-pushes',
    statement: {
      zh: '同一处，对数损失的导数是 −0.99966。',
      en: 'At the same place the derivative of the log-loss is −0.99966.',
    },
    expect: { kind: 'equals', metric: 'logGradient', value: -0.999665, tolerance: 1e-5 },
    given: ['score'],
    control: 'log-loss-made-squared',
    source: 'closed form: p − 1 with p = σ(−8)',
  },
  {
    id: 'log-loss-recovers',
    statement: {
      zh: '从全错的权重出发，对数损失在 10 到 35 步内翻过一半的正确率。',
      en: 'From weights that get every point wrong, log-loss passes an accuracy of one half after 10 to 35 steps.',
    },
    expect: { kind: 'band', metric: 'logHalfway', min: 10, max: 35 },
    given: ['wrongness', 'learningRate', 'steps'],
    control: 'log-loss-made-squared',
    source: 'seeds 1-20: 18 or 19 steps',
  },
  {
    id: 'log-loss-ends-right',
    statement: {
      zh: '200 步之后，对数损失全部分对。',
      en: 'After 200 steps log-loss has every point right.',
    },
    expect: { kind: 'band', metric: 'logAccuracy', min: 0.99, max: 1 },
    given: ['wrongness', 'learningRate', 'steps'],
    control: 'log-loss-made-squared',
    source: 'seeds 1-20: 1 on every seed',
  },
  {
    id: 'squared-loss-stays-wrong',
    statement: {
      zh: '同样 200 步，平方损失仍然几乎全错。',
      en: 'After the same 200 steps the squared loss still has almost every point wrong.',
    },
    expect: { kind: 'band', metric: 'squaredAccuracy', min: 0, max: 0.05 },
    given: ['wrongness', 'learningRate', 'steps'],
    control: 'squared-loss-made-log',
    source: 'seeds 1-20: 0 on every seed',
  },
  {
    id: 'squared-loss-learns-where-it-is-not-saturated',
    statement: {
      zh: '把握减半（权重从 −4 开始），sigmoid 没有那么饱和，平方损失 200 步也全部分对。',
      en: 'Half as sure (the weight starts at −4) the sigmoid is less saturated, and within 200 steps the squared loss, too, has every point right.',
    },
    expect: { kind: 'band', metric: 'squaredFromHalfAccuracy', min: 0.99, max: 1 },
    given: ['wrongness', 'learningRate', 'steps'],
    control: 'half-as-sure-no-more',
    source: 'seeds 1-3: 1 on each',
  },
  {
    id: 'squared-loss-creeps',
    statement: {
      zh: '平方损失不是没有训练，是推不动：200 步里权重只从 −8 挪了 0.2 到 0.5。',
      en: 'The squared loss does push, only too weakly: in 200 steps it moves the weight from −8 by 0.2 to 0.5.',
    },
    expect: { kind: 'band', metric: 'squaredMoved', min: 0.2, max: 0.5 },
    given: ['wrongness', 'learningRate', 'steps'],
    control: 'squared-loss-not-trained',
    source: 'seeds 1-10: 0.282 to 0.359, median 0.313',
  },
];

/** What nan-detective must show. Bands were measured over seeds 1 to 12 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'every-program-breaks',
    statement: {
      zh: '五个程序照原样训练 20 次，至少 19 次以 NaN 或 Inf 告终。',
      en: 'Of 20 runs of the five programs as they are, at least 19 end in NaN or Inf.',
    },
    expect: { kind: 'band', metric: 'scenes', min: 19, max: 20 },
    given: ['trials', 'steps'],
    control: 'a-tenth-of-every-rate',
    source: 'seeds 1-12: 20, once 19',
  },
  {
    id: 'the-tree-names-the-cause',
    statement: {
      zh: '决策树说出了每一次的病因。',
      en: 'The decision tree names the cause of every one.',
    },
    expect: { kind: 'equals', metric: 'rightShare', value: 1, tolerance: 0 },
    given: ['limit'],
    control: 'data-left-unchecked',
    source: 'seeds 1-12: 1 on every seed',
  },
  {
    id: 'explosion-is-huge-at-once',
    statement: {
      zh: '爆炸：第一步的梯度范数就在一亿以上。',
      en: 'Explosion: the gradient norm is above a hundred million at the first step.',
    },
    expect: { kind: 'band', metric: 'explosion-first', min: 1e8, max: 2e10 },
    control: 'a-gain-of-one',
    source:
      'seeds 1-12: 1.2e9 to 2.2e9; of the order of 1.25⁸⁰ = 5.7e7 times the number of entries',
  },
  {
    id: 'too-large-a-rate-grows',
    statement: {
      zh: '学习率太大：从平常的范数涨到一百万倍以上，才出事。',
      en: 'Too large a rate: from ordinary, the norm grows more than a million times before the break.',
    },
    expect: { kind: 'ordering', metric: 'rate-greatest', above: 'rate-first', factor: 1e6 },
    control: 'a-tenth-of-every-rate',
    source: 'seeds 1-12: from 5.8 to 24.5 up to 3.1e13 to 2.5e28',
  },
  {
    id: 'the-other-three-are-quiet',
    statement: {
      zh: '坏数据、log 0、√ 在 0 处：出事之前的范数从没超过 60。',
      en: 'Bad data, log 0, √ at 0: before the break no norm exceeds 60.',
    },
    expect: { kind: 'band', metric: 'quiet', min: 2, max: 60 },
    control: 'fifty-times-every-rate',
    source: 'seeds 1-12: 10.0 to 24.5',
  },
  {
    id: 'log-breaks-while-learning',
    statement: {
      zh: 'log 0：出事前一步的范数比第一步小，它是学得太好才坏的。',
      en: 'log 0: the norm is smaller one step before the break than at the first step; it breaks for having learned well.',
    },
    expect: { kind: 'ordering', metric: 'log-first', above: 'log-last', factor: 1.3 },
    control: 'fifty-times-every-rate',
    source: 'seeds 1-12: first 0.72 to 1.54, last 0.14 to 0.42',
  },
  {
    id: 'repairs-hold',
    statement: {
      zh: '对症修好之后，一次也不出事。',
      en: 'With the repair that fits the cause, no run breaks.',
    },
    expect: { kind: 'equals', metric: 'repairedBroken', value: 0, tolerance: 0 },
    control: 'repairs-left-out',
    source: 'seeds 1-12: 0 on every seed',
  },
];

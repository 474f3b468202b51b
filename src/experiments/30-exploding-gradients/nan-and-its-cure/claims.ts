/** What nan-and-its-cure must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

const start = ['radius', 'length'];

export const claims: readonly Claim[] = [
  {
    id: 'one-step-to-nan',
    statement: {
      zh: '谱半径 1.2，学习率 0.01：更新一步，损失就不再是有限数。',
      en: 'Spectral radius 1.2 and learning rate 0.01: one update, and the loss is no longer finite.',
    },
    expect: { kind: 'equals', metric: 'free-finiteSteps', value: 1, tolerance: 0 },
    given: [...start, 'learningRate'],
    control: 'radius-left-out',
    source: 'seeds 1-8: 1 on every seed',
  },
  {
    id: 'the-gradient-was-huge',
    statement: {
      zh: '更新之前，梯度范数已在一万以上：征兆早就在。',
      en: 'Before that update the gradient norm was already above ten thousand: the sign was there.',
    },
    expect: { kind: 'band', metric: 'free-gradientAtStart', min: 1e4, max: 1e6 },
    given: start,
    control: 'radius-left-out',
    source: 'seeds 1-8: 3.5e4 to 2.9e5',
  },
  {
    id: 'nan-with-the-overflow',
    statement: {
      zh: '在那次前向里，NaN 就在溢出的那个时刻出现，或者晚一个时刻。',
      en: 'Within that forward pass NaN appears at the moment of the overflow or one moment after it.',
    },
    expect: { kind: 'band', metric: 'nanAfterInfinity', min: 0, max: 1 },
    given: [...start, 'learningRate'],
    control: 'nothing-is-subtracted',
    source: 'seeds 1-8: 0 or 1; at 0, the overflowing products already sum to NaN',
  },
  {
    id: 'overflow-within-the-sequence',
    statement: {
      zh: '溢出发生在序列中途，第 10 到第 22 个时刻之间。',
      en: 'The overflow happens within the sequence, between moments 10 and 22.',
    },
    expect: { kind: 'band', metric: 'firstInfinity', min: 10, max: 22 },
    given: [...start, 'learningRate'],
    control: 'radius-left-out',
    source: 'seeds 1-8: 13 to 18',
  },
  {
    id: 'clipping-by-norm-cures',
    statement: {
      zh: '按范数裁剪到 1，走完 100 步，损失降到百分之一以下。',
      en: 'Clipped to norm 1, the run completes its 100 steps and the loss falls to less than a hundredth.',
    },
    expect: {
      kind: 'ordering',
      metric: 'normClipped-lossAtStart',
      above: 'normClipped-lossAtEnd',
      factor: 100,
    },
    given: [...start, 'learningRate', 'threshold'],
    control: 'clipping-does-nothing',
    source: 'seeds 1-8: from 1.1e3 to 1.1e4 down to 1.1 to 8.0',
  },
  {
    id: 'norm-keeps-the-direction',
    statement: {
      zh: '按范数裁剪之后，在原方向上的长度恰为阈值 {threshold}：截短了，方向没变。',
      en: 'After clipping by norm the length along the old direction is the threshold, {threshold}: shorter, in the same direction.',
    },
    expect: ({ threshold }) => ({
      kind: 'equals',
      metric: 'normClipped-along',
      value: Number(threshold),
      tolerance: 1e-4 * Number(threshold),
    }),
    given: [...start, 'threshold'],
    control: 'clipping-does-nothing',
    source: 'closed form: all components are multiplied by one number',
  },
  {
    id: 'value-turns-the-direction',
    statement: {
      zh: '按值裁剪会改方向：余弦在 0.6 与 0.85 之间。',
      en: 'Clipping by value turns it: the cosine is between 0.6 and 0.85.',
    },
    expect: { kind: 'band', metric: 'valueClipped-cosine', min: 0.6, max: 0.85 },
    given: [...start, 'threshold'],
    control: 'clipping-does-nothing',
    source: 'seeds 1-8: 0.666 to 0.788',
  },
  {
    id: 'a-tiny-rate-is-slow',
    statement: {
      zh: '学习率降到 10⁻⁸ 也能避开 NaN，但 100 步之后的损失是裁剪的五十倍以上。',
      en: 'A rate of 10⁻⁸ avoids the NaN too, but after 100 steps its loss is more than fifty times that with clipping.',
    },
    expect: {
      kind: 'ordering',
      metric: 'tinyRate-lossAtEnd',
      above: 'normClipped-lossAtEnd',
      factor: 50,
    },
    given: [...start, 'learningRate', 'threshold'],
    control: 'clipping-does-nothing',
    source: 'seeds 1-8: 544 to 1862 against 1.1 to 8.0',
  },
  {
    id: 'radius-one-starts-tame',
    statement: {
      zh: '起点的谱半径改为 1：开始时的梯度小到百分之一以下。',
      en: 'Started at spectral radius 1, the gradient is less than a hundredth as large.',
    },
    expect: {
      kind: 'ordering',
      metric: 'free-gradientAtStart',
      above: 'radiusOne-gradientAtStart',
      factor: 100,
    },
    given: start,
    control: 'radius-left-out',
    source:
      'seeds 1-8: 3.5e4 to 2.9e5 against 4.3 to 129; without clipping one seed of the eight still breaks later',
  },
];

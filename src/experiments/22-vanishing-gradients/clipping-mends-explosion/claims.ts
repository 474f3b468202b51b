/** What clipping-mends-explosion must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'breaks-without-clipping',
    statement: {
      zh: '谱半径 1.5，不裁剪：只有第 1 步的损失是有限数。',
      en: 'Spectral radius 1.5 without clipping: only the loss of the first step is finite.',
    },
    expect: { kind: 'equals', metric: 'largeFree-finiteSteps', value: 1, tolerance: 0 },
    given: ['large', 'length'],
    control: 'matrix-not-scaled',
    source: 'seeds 1-8: 1 on every seed',
  },
  {
    id: 'gradient-explodes',
    statement: {
      zh: '此时的梯度范数在十亿以上。',
      en: 'The gradient norm at that time is above a thousand million.',
    },
    expect: { kind: 'band', metric: 'largeFree-gradientAtStart', min: 1e9, max: 1e12 },
    given: ['large', 'length'],
    control: 'matrix-not-scaled',
    source: 'seeds 1-8: 3.6e9 to 7.6e10',
  },
  {
    id: 'clipping-mends-explosion',
    statement: {
      zh: '同样的起点，裁剪之后 100 步都有限。',
      en: 'From the same start, clipped, all 100 steps are finite.',
    },
    expect: { kind: 'equals', metric: 'largeClipped-finiteSteps', value: 100, tolerance: 0 },
    given: ['large', 'length', 'threshold'],
    control: 'clipping-does-nothing',
    source: 'seeds 1-8: 100 on every seed',
  },
  {
    id: 'clipped-loss-falls',
    statement: {
      zh: '而且损失降到三十分之一以下。',
      en: 'And the loss falls to less than a thirtieth.',
    },
    expect: {
      kind: 'ordering',
      metric: 'largeClipped-lossAtStart',
      above: 'largeClipped-lossAtEnd',
      factor: 30,
    },
    given: ['large', 'length', 'threshold'],
    control: 'clipping-does-nothing',
    source: 'seeds 1-8: from 1.3e8 to 3.7e9 down to 1.2e6 to 3.7e6',
  },
  {
    id: 'small-radius-learns-nothing',
    statement: {
      zh: '谱半径 0.5，不裁剪：损失停在瞎猜的水平 0.25 附近。',
      en: 'Spectral radius 0.5 without clipping: the loss stays near chance, 0.25.',
    },
    expect: { kind: 'band', metric: 'smallFree-lossAtEnd', min: 0.21, max: 0.29 },
    given: ['small', 'length'],
    control: 'matrix-not-scaled',
    source: 'seeds 1-8: 0.227 to 0.269; a fair bit has variance 1/4',
  },
  {
    id: 'clipping-does-not-mend-vanishing',
    statement: {
      zh: '谱半径 0.5，加上裁剪：还是停在 0.25 附近。',
      en: 'Spectral radius 0.5 with clipping: it still stays near 0.25.',
    },
    expect: { kind: 'band', metric: 'smallClipped-lossAtEnd', min: 0.21, max: 0.29 },
    given: ['small', 'length', 'threshold'],
    control: 'matrix-not-scaled',
    source: 'seeds 1-8: 0.227 to 0.269',
  },
  {
    id: 'radius-one-learns',
    statement: {
      zh: '谱半径 1，同样的裁剪：训练损失降到 0.18 以下。',
      en: 'Spectral radius 1 with the same clipping: the training loss falls below 0.18.',
    },
    expect: { kind: 'band', metric: 'oneClipped-lossAtEnd', min: 0.01, max: 0.18 },
    given: ['length', 'threshold'],
    control: 'nothing-to-recall',
    source:
      'seeds 1-8: 0.046 to 0.101, median 0.079; unclipped 0.040 to 0.098 on seven, and one breaks at step 4',
  },
  {
    id: 'radius-one-knows-new-sequences',
    statement: {
      zh: '这不是背下来的：没训练过的序列，第一个数也说对三分之二以上。',
      en: 'And not by heart: of sequences that it was not trained on it has more than two thirds of the first bits right.',
    },
    expect: { kind: 'band', metric: 'oneClipped-newRight', min: 0.667, max: 1 },
    given: ['length', 'threshold'],
    control: 'nothing-to-recall',
    source: 'seeds 1-8: 0.766 to 0.984, median 0.891; under the control 0.53 to 0.56 on seeds 1-3',
  },
  {
    id: 'gradient-by-lag-is-a-power',
    statement: {
      zh: '谱半径 {large}：梯度每往回传一步，恰好乘 {large}。',
      en: 'Spectral radius {large}: every step back multiplies the gradient by {large}, exactly.',
    },
    expect: ({ large, length }) => powerOf('largeRaw-firstToLast', large, length),
    control: 'matrix-not-scaled',
    source: 'closed form: an orthogonal matrix times 1.5 multiplies every norm by 1.5',
  },
  {
    id: 'clipping-keeps-the-shares',
    statement: {
      zh: '裁到一半以下，最早时刻在整个梯度里占的份额不变：裁剪改不了比例。',
      en: 'Clipped to half its length or less, the gradient keeps the share of the first moment: clipping does not change shares.',
    },
    expect: { kind: 'equals', metric: 'small-shareKept', value: 1, tolerance: 1e-4 },
    control: 'clipping-by-value',
    source: 'closed form: clipping multiplies all of the gradient by one number',
  },
  {
    id: 'vanishes-after-clipping-too',
    statement: {
      zh: '谱半径 {small}：裁剪之后，每往回一步仍旧只剩 {small} 倍。',
      en: 'Spectral radius {small}: after clipping, too, every step back leaves {small} of the gradient.',
    },
    expect: ({ small, length }) => powerOf('smallAfterClipping-firstToLast', small, length),
    control: 'matrix-not-scaled',
    source: 'closed form: radius to the power length - 1',
  },
];

function powerOf(
  metric: string,
  radius: string | number | boolean | undefined,
  length: string | number | boolean | undefined,
) {
  const value = Number(radius) ** (Number(length) - 1);
  return { kind: 'equals', metric, value, tolerance: 1e-3 * value } as const;
}

/** What walking-the-cliff must show. The shares were measured over seeds 1 to 20; the rest has no randomness. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'a-cliff-in-flat-land',
    statement: {
      zh: '同一片地形上，最陡处的梯度是中位数的 10⁶ 倍以上。',
      en: 'On one landscape the steepest gradient is more than 10⁶ times the median.',
    },
    expect: { kind: 'ordering', metric: 'maxGradient', above: 'medianGradient', factor: 1e6 },
    control: 'no-path-through-h',
    source:
      'no randomness: 4.0e22 at w = 12, b = -6, against a median of 3.5e-3; after [Pascanu13]',
  },
  {
    id: 'derivatives-agree',
    statement: {
      zh: '逐步前传的导数与自动微分一致，相对误差不到万分之二。',
      en: 'Derivatives carried forward agree with automatic differentiation to within two parts in ten thousand.',
    },
    expect: { kind: 'band', metric: 'differenceFromAutodiff', min: 0, max: 2e-4 },
    control: 'no-path-through-h',
    source: 'no randomness: 1.4e-5, which is float32 against double precision',
  },
  {
    id: 'thrown-without-clipping',
    statement: {
      zh: '不裁剪：撞上悬崖，一步迈出 1 到 20。',
      en: 'Without clipping the walker meets the cliff and takes a step of 1 to 20.',
    },
    expect: { kind: 'band', metric: 'freeLargestStep', min: 1, max: 20 },
    given: ['startW', 'startB', 'learningRate'],
    control: 'no-path-through-h',
    source: 'no randomness: 2.82; from nearby starts the median is 3.8',
  },
  {
    id: 'clipped-steps-are-bounded',
    statement: {
      zh: '裁剪：步长至多是学习率 × 阈值 = 0.1。',
      en: 'With clipping no step is longer than learning rate × threshold = 0.1.',
    },
    expect: { kind: 'equals', metric: 'clippedLargestStep', value: 0.1, tolerance: 1e-9 },
    given: ['startW', 'startB', 'learningRate', 'threshold'],
    control: 'clipping-does-nothing',
    source: 'closed form, reached because the gradient exceeds the threshold',
  },
  {
    id: 'most-are-thrown',
    statement: {
      zh: '起点附近取 60 个起点，不裁剪，65% 到 98% 甩了出去。',
      en: 'Of 60 starts nearby, between 65% and 98% are thrown without clipping.',
    },
    expect: { kind: 'band', metric: 'freeThrown', min: 0.65, max: 0.98 },
    given: ['startW', 'startB', 'learningRate'],
    control: 'no-path-through-h',
    source: 'seeds 1-20: 0.77 to 0.90',
  },
  {
    id: 'few-arrive-without-clipping',
    statement: {
      zh: '不裁剪，400 步后到达谷底的不到一半。',
      en: 'Without clipping, fewer than half are in the valley after 400 steps.',
    },
    expect: { kind: 'band', metric: 'freeArrived', min: 0.05, max: 0.45 },
    given: ['startW', 'startB', 'learningRate'],
    control: 'both-clip',
    source: 'seeds 1-20: 0.13 to 0.37',
  },
  {
    id: 'all-arrive-with-clipping',
    statement: {
      zh: '裁剪之后，几乎全部到达谷底。',
      en: 'With clipping nearly all of them arrive.',
    },
    expect: { kind: 'band', metric: 'clippedArrived', min: 0.95, max: 1 },
    given: ['startW', 'startB', 'learningRate', 'threshold'],
    control: 'clipping-does-nothing',
    source: 'seeds 1-20: 1 for every seed',
  },
];

/** What edge-of-stability must show: sharpness at 2 / η, and a loss that no longer falls in every step. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'sharpness-meets-the-border',
    statement: {
      zh: '学习率为 η 时，最后三分之一训练里最大特征值的平均，乘 η 等于 2，误差不超过 5%。',
      en: 'At learning rate η the greatest eigenvalue, averaged over the last third of training, times η is 2 within 5%.',
    },
    expect: { kind: 'band', metric: 'singleProduct', min: 1.9, max: 2.1 },
    given: ['learningRate', 'steps'],
    control: 'steps-of-a-tenth',
    source: 'seeds 1-8 in Node: 1.961 to 2.005, median 1.991; recorded in Chromium, seed 1: 2.007',
  },
  {
    id: 'also-at-twice-the-rate',
    statement: {
      zh: '学习率加倍，最大特征值与学习率的乘积仍是 2，误差不超过 5%。',
      en: 'At twice the learning rate the product of greatest eigenvalue and rate is again 2 within 5%.',
    },
    expect: { kind: 'band', metric: 'doubleProduct', min: 1.9, max: 2.1 },
    given: ['learningRate', 'steps'],
    control: 'steps-of-a-tenth',
    source: 'seeds 1-8: 2.000 to 2.013, median 2.003',
  },
  {
    id: 'sharpness-rises-first',
    statement: {
      zh: '曲率不是一开始就在那里：训练把最大特征值推高了一成以上。',
      en: 'The curvature was not there at the start: training raises the greatest eigenvalue by more than a tenth.',
    },
    expect: {
      kind: 'ordering',
      metric: 'singleSharpness',
      above: 'singleFirstSharpness',
      factor: 1.1,
    },
    given: ['learningRate', 'steps'],
    control: 'without-training',
    source: 'seeds 1-8, all holding: from 7.66 to 16.4 at the start to 19.6 to 20.1 late',
  },
  {
    id: 'step-decides-sharpness',
    statement: {
      zh: '同一个初值，学习率小一半，停住时的曲率高到 1.85 倍以上。',
      en: 'From the same start, half the learning rate ends with more than 1.85 times the curvature.',
    },
    expect: {
      kind: 'ordering',
      metric: 'singleSharpness',
      above: 'doubleSharpness',
      factor: 1.85,
    },
    given: ['learningRate', 'steps'],
    control: 'steps-of-a-tenth',
    source: 'seeds 1-8: 19.6 to 20.1 against 10.00 to 10.07',
  },
  {
    id: 'monotone-before-the-edge',
    statement: {
      zh: '最大特征值第一次到达 1.8/η 之前，损失每一步都在降。',
      en: 'Until the greatest eigenvalue first reaches 1.8/η, the loss falls in every step.',
    },
    expect: { kind: 'equals', metric: 'singleEarlyFalls', value: 1, tolerance: 0 },
    given: ['learningRate', 'steps'],
    control: 'edge-counted-in',
    source: 'seeds 1-8: not one rise, at either rate',
  },
  {
    id: 'not-monotone-at-the-edge',
    statement: {
      zh: '到了边缘，损失忽升忽降：学习率加倍时，最后三分之一里有 3% 到 60% 的步损失上升。',
      en: 'At the edge the loss goes up and down: at twice the rate it rises in 3% to 60% of the steps of the last third.',
    },
    expect: { kind: 'band', metric: 'doubleLateRises', min: 0.03, max: 0.6 },
    given: ['learningRate', 'steps'],
    control: 'steps-of-a-tenth',
    source: 'seeds 1-8: 0.078 to 0.500, median 0.487; at the single rate 0.024 to 0.315',
  },
  {
    id: 'loss-stays-low',
    statement: {
      zh: '损失并不发散：学习率为 η 时，最后三分之一的平均损失在 0.002 与 0.015 之间。',
      en: 'The loss does not diverge: at rate η its mean over the last third is between 0.002 and 0.015.',
    },
    expect: { kind: 'band', metric: 'singleLateLoss', min: 0.002, max: 0.015 },
    given: ['learningRate', 'steps'],
    control: 'without-training',
    source: 'seeds 1-8: 0.0044 to 0.0075',
  },
];

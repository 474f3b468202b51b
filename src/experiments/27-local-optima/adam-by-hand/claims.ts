/** What adam-by-hand must show. Only the shrinkage of weights depends on the seed. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'first-step-is-the-rate',
    statement: {
      zh: '有偏差修正，第一步恰为 η。',
      en: 'With bias correction the first step is exactly η.',
    },
    expect: { kind: 'equals', metric: 'correctedFirst', value: 1, tolerance: 1e-6 },
    control: 'numerator-uncorrected',
    source: 'closed form 1/(1 + ε/|g|), g = 1, ε = 1e-8',
  },
  {
    id: 'uncorrected-is-too-large',
    statement: {
      zh: '不修正，第一步是 η 的 (1 − β₁)/√(1 − β₂) 倍，大而不是小。',
      en: 'Uncorrected, the first step is (1 − β₁)/√(1 − β₂) times η: too large, not too small.',
    },
    expect: {
      kind: 'equals',
      metric: 'uncorrectedFirst',
      value: 0.1 / Math.sqrt(0.001),
      tolerance: 1e-4,
    },
    control: 'shorter-memory-below',
    source: 'closed form, β₁ = 0.9, β₂ = 0.999',
  },
  {
    id: 'size-does-not-matter',
    statement: {
      zh: '梯度小到千分之一，第一步还是 η。',
      en: 'With a gradient a thousand times smaller the first step is still η.',
    },
    expect: { kind: 'equals', metric: 'firstAt3', value: 1 / (1 + 1e-5), tolerance: 1e-8 },
    control: 'without-dividing',
    source: 'closed form 1/(1 + ε/|g|)',
  },
  {
    id: 'epsilon-halves',
    statement: {
      zh: '梯度等于 ε 时，第一步只剩一半。',
      en: 'With a gradient equal to ε the first step is halved.',
    },
    expect: { kind: 'equals', metric: 'firstAt8', value: 0.5, tolerance: 1e-6 },
    control: 'without-epsilon',
    source: 'closed form 1/(1 + ε/|g|), |g| = ε = 1e-8',
  },
  {
    id: 'ravine-is-a-bowl',
    statement: {
      zh: '山谷顺着坐标轴时，Adam 的步数与圆碗里一样，一步不差。',
      en: 'With the ravine along the axes Adam takes as many steps as in a round bowl, to the step.',
    },
    expect: { kind: 'equals', metric: 'adamAgainstBowl', value: 0, tolerance: 0 },
    control: 'without-dividing',
    source:
      'a step does not change when a coordinate’s gradients are all multiplied by κ, but for ε',
  },
  {
    id: 'rotation-costs-adam',
    statement: {
      zh: '转 45°，Adam 的步数增加到十倍以上。',
      en: 'Turned by 45°, Adam needs more than ten times as many steps.',
    },
    expect: { kind: 'ordering', metric: 'adamAcross', above: 'adamAlong', factor: 10 },
    given: ['kappa', 'rate'],
    control: 'not-turned',
    source: 'nothing random: 1094 against 45',
  },
  {
    id: 'descent-does-not-care',
    statement: {
      zh: '转 45°，梯度下降的步数不变。',
      en: 'Turned by 45°, gradient descent takes the same number of steps.',
    },
    expect: { kind: 'equals', metric: 'descentTurn', value: 0, tolerance: 0 },
    control: 'signs-alone',
    source: 'the gradient turns with the ravine, so the whole walk does',
  },
  {
    id: 'l2-spares-large-gradients',
    statement: {
      zh: 'Adam 加 L2：梯度噪声大百倍的权重几乎没有衰减。',
      en: 'Adam with L2: weights with gradients a hundred times noisier hardly decay.',
    },
    expect: { kind: 'band', metric: 'l2Large', min: -0.006, max: 0.01 },
    given: ['scale'],
    control: 'equal-scales',
    source: 'seeds 1-10: -0.0015 to 0.0047, median 0.0030; about 1 − (1 − ηλ/100)²⁰⁰⁰ = 0.002',
  },
  {
    id: 'adamw-shrinks-all-alike',
    statement: {
      zh: 'AdamW：梯度噪声再大，缩小的比例也是 1 − (1 − ηλ)²⁰⁰⁰。',
      en: 'AdamW: however noisy the gradients, the shrinkage is 1 − (1 − ηλ)²⁰⁰⁰.',
    },
    expect: {
      kind: 'equals',
      metric: 'adamWLarge',
      value: 1 - (1 - 1e-4) ** 2000,
      tolerance: 0.008,
    },
    control: 'decay-in-the-gradient',
    source: 'closed form 0.1813; seeds 1-10: 0.1781 to 0.1837, since noise moves the weights too',
  },
];

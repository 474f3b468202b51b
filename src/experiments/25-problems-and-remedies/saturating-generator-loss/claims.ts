/** What saturating-generator-loss must show: closed forms of derivatives, and descents without randomness. */
import type { Claim } from '../../claim';

/** Of the sigmoid function at −10, with room for float32 and for either way to write the loss. */
const sigmoidAtMinus10 = 1 / (1 + Math.exp(10));

export const claims: readonly Claim[] = [
  {
    id: 'saturating-at-minus-10',
    statement: {
      zh: '判别器一眼看穿假样本时（a = −10），极小极大损失的导数只有 −4.54 × 10⁻⁵。',
      en: 'Where the discriminator sees through the fake (a = −10), the derivative of the minimax loss is −4.54 × 10⁻⁵.',
    },
    expect: {
      kind: 'equals',
      metric: 'saturatingAtMinus10',
      value: -sigmoidAtMinus10,
      tolerance: 1e-7,
    },
    control: 'minimax-does-not-saturate',
    source: 'closed form: −σ(a)',
  },
  {
    id: 'non-saturating-at-minus-10',
    statement: {
      zh: '在同一处，非饱和损失的导数几乎是 −1（−0.99995）。',
      en: 'At the same place the derivative of the non-saturating loss is nearly −1 (−0.99995).',
    },
    expect: {
      kind: 'equals',
      metric: 'nonSaturatingAtMinus10',
      value: sigmoidAtMinus10 - 1,
      tolerance: 1e-5,
    },
    control: 'both-saturate',
    source: 'closed form: σ(a) − 1',
  },
  {
    id: 'saturating-at-0',
    statement: {
      zh: '真假难辨时（a = 0），极小极大损失的导数是 −0.5。',
      en: 'Where real and fake look alike (a = 0), the derivative of the minimax loss is −0.5.',
    },
    expect: { kind: 'equals', metric: 'saturatingAt0', value: -0.5, tolerance: 1e-6 },
    control: 'without-the-logarithm',
    source: 'closed form: −σ(0)',
  },
  {
    id: 'non-saturating-at-0',
    statement: {
      zh: '真假难辨时，非饱和损失的导数也是 −0.5：两者在这里没有差别。',
      en: 'There the derivative of the non-saturating loss is −0.5 too: the two do not differ.',
    },
    expect: { kind: 'equals', metric: 'nonSaturatingAt0', value: -0.5, tolerance: 1e-6 },
    control: 'without-the-logarithm',
    source: 'closed form: σ(0) − 1',
  },
  {
    id: 'ratio-at-minus-10',
    statement: {
      zh: '在 a = −10 处，非饱和损失的梯度是极小极大损失的 e¹⁰ ≈ 22026 倍。',
      en: 'At a = −10 the gradient of the non-saturating loss is e¹⁰ ≈ 22,026 times that of the minimax loss.',
    },
    expect: { kind: 'equals', metric: 'gradientRatio', value: Math.exp(10), tolerance: 20 },
    control: 'minimax-does-not-saturate',
    source: 'closed form: (1 − σ(a)) / σ(a) = exp(−a)',
  },
  {
    id: 'saturating-stands-still',
    statement: {
      zh: '从 a = −10 出发，用极小极大损失走 100 步（学习率 0.1），logit 只动了万分之几。',
      en: 'From a = −10, 100 steps down the minimax loss at rate 0.1 move the logit by a few ten-thousandths.',
    },
    expect: { kind: 'band', metric: 'saturatingMove', min: 4.4e-4, max: 4.7e-4 },
    given: ['start', 'learningRate'],
    control: 'minimax-does-not-saturate',
    source: 'no randomness: 100 · 0.1 · σ(−10) = 4.54e-4 as long as a stays near −10',
  },
  {
    id: 'non-saturating-arrives',
    statement: {
      zh: '换成非饱和损失，同样的 100 步走完了九成以上的路。',
      en: 'Down the non-saturating loss the same 100 steps cover more than nine tenths of the way.',
    },
    expect: { kind: 'band', metric: 'nonSaturatingMove', min: 9.4, max: 9.5 },
    given: ['start', 'learningRate'],
    control: 'both-saturate',
    source: 'no randomness: 9.447, a derivative of nearly −1 until a comes near 0',
  },
];

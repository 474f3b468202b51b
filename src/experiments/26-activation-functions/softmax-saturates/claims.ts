/** What softmax-saturates must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'formula-equals-library',
    statement: {
      zh: '雅可比矩阵是 diag(p) − p pᵀ：与库逐行求出的只差单精度的舍入。',
      en: 'The Jacobian is diag(p) − p pᵀ: it differs from the library’s, row by row, by single-precision rounding only.',
    },
    expect: { kind: 'equals', metric: 'error', value: 0, tolerance: 1e-6 },
    control: 'diagonal-only',
    source: 'float32; seeds 1-8: 3.6e-8 to 8.5e-8',
  },
  {
    id: 'flat-at-equal-probabilities',
    statement: {
      zh: '{classes} 类等概率时，范数是 √(K − 1)/K，K 是类别数。',
      en: 'At equal probabilities of {classes} classes the norm is √(K − 1)/K for K classes.',
    },
    expect: ({ classes }) => ({
      kind: 'equals',
      metric: 'flat',
      value: Math.sqrt(Number(classes) - 1) / Number(classes),
      tolerance: 1e-9,
    }),
    control: 'diagonal-only',
    source: 'closed form: trace of (I − 11ᵀ/K)² / K² is (K − 1)/K²',
  },
  {
    id: 'rises-first',
    statement: {
      zh: '十类时，logits 变大，范数先升到等概率时的 1.15 到 1.35 倍，然后才降。',
      en: 'With ten classes the norm first rises to 1.15 to 1.35 times that at equal probabilities, and only then falls.',
    },
    expect: { kind: 'band', metric: 'peakOverFlat', min: 1.15, max: 1.35 },
    given: ['classes', 'draws'],
    control: 'two-classes',
    source: 'seeds 1-8: 1.21 to 1.26',
  },
  {
    id: 'saturates',
    statement: {
      zh: 'logits 的标准差到 16，范数的中位数不到 0.02。',
      en: 'At a standard deviation of 16 of the logits, the median norm is below 0.02.',
    },
    expect: { kind: 'band', metric: 'saturated', min: 1e-5, max: 0.02 },
    given: ['classes', 'scale', 'draws'],
    control: 'logits-scaled-back',
    source: 'seeds 1-8: 0.0021 to 0.0054',
  },
  {
    id: 'cross-entropy-still-pushes',
    statement: {
      zh: '饱和而且错判时，交叉熵对 logits 的梯度接近 √2，是可能的最大值。',
      en: 'Saturated and wrong, cross-entropy keeps a gradient near √2, the greatest there is.',
    },
    expect: { kind: 'band', metric: 'crossEntropyGradient', min: 1.38, max: 1.4143 },
    given: ['classes', 'scale', 'draws'],
    control: 'right-guesses',
    source: 'seeds 1-8: 1.4123 to 1.4135; √2 where p is one-hot on another class',
  },
  {
    id: 'squares-no-longer-push',
    statement: {
      zh: '同样的错判，平方误差的梯度不到交叉熵的五十分之一。',
      en: 'On the same wrong guesses the squared error’s gradient is less than a fiftieth of it.',
    },
    expect: {
      kind: 'ordering',
      metric: 'crossEntropyGradient',
      above: 'squaredGradient',
      factor: 50,
    },
    given: ['classes', 'scale', 'draws'],
    control: 'logits-scaled-back',
    source: 'seeds 1-8: ratios 369 to 940',
  },
];

/** What overflow-step-by-step must show: counts that IEEE 754 fixes, and shares over seeds 1 to 20. */
import type { Claim } from '../../claim';

const count = (format: 'float32' | 'float16', factor: number, value: number): Claim => ({
  id: `${format}-times-${String(factor).replace('.', '-')}`,
  statement: {
    zh: `${format}：从 1 开始反复乘 ${factor}，第 ${value} 次成为 Infinity。`,
    en: `${format}: from 1, times ${factor} again and again, multiplication ${value} gives Infinity.`,
  },
  expect: { kind: 'equals', metric: `${format}-times${factor}`, value, tolerance: 0 },
  control: format === 'float32' ? 'float32-is-not-rounded' : 'float16-is-float32',
  source: 'exact: IEEE 754 with rounding to nearest',
});

export const claims: readonly Claim[] = [
  count('float32', 2, 128),
  count('float32', 1.5, 219),
  count('float32', 1.1, 931),
  count('float16', 2, 16),
  count('float16', 1.1, 117),
  {
    id: 'softmax-breaks-at-89',
    statement: {
      zh: '不减最大值的 softmax，logit 到 89 就得到 NaN。',
      en: 'A softmax that does not subtract the largest logit gives NaN from 89 on.',
    },
    expect: { kind: 'equals', metric: 'brokenLogit', value: 89, tolerance: 0 },
    control: 'the-greatest-taken-off',
    source: 'exact: ln(3.4e38) = 88.7; Infinity / Infinity is NaN',
  },
  {
    id: 'the-safe-softmax-holds',
    statement: {
      zh: '先减去最大值，同一个 logit 得到的概率是 1。',
      en: 'With the largest subtracted first, the same logit gives probability 1.',
    },
    expect: { kind: 'equals', metric: 'safeShare', value: 1, tolerance: 1e-6 },
    control: 'the-greatest-left-in',
    source: 'exact: e⁰ / (e⁰ + e⁻⁸⁹)',
  },
  {
    id: 'small-gradients-become-zero',
    statement: {
      zh: '不放大损失，float16 里三成以上的梯度成了 0。',
      en: 'Without loss scaling more than three in ten gradients become 0 in float16.',
    },
    expect: { kind: 'band', metric: 'lostUnscaled', min: 0.31, max: 0.41 },
    control: 'float16-is-float32',
    source: 'seeds 1-20: 0.342 to 0.375; exact expectation P(z < (log10 2⁻²⁵ + 7)/1.5) = 0.363',
  },
  {
    id: 'loss-scaling-saves-them',
    statement: {
      zh: '损失放大 2¹⁴ 倍，丢失的不到百分之一。',
      en: 'With the loss scaled by 2¹⁴ fewer than one in a hundred is lost.',
    },
    expect: { kind: 'band', metric: 'lostScaled', min: 0, max: 0.01 },
    given: ['lossScale'],
    control: 'loss-not-scaled',
    source: 'seeds 1-20: 0 to 0.0015',
  },
];

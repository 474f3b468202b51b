/** What checkerboards-and-gridding must show: counts, so nearly all are exact. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'most-lays',
    statement: {
      zh: '核 {kernel}、步长 {stride}：中间的输出最多铺 ⌈k/s⌉² 次。',
      en: 'Kernel {kernel}, stride {stride}: outputs in the middle are covered at most ⌈k/s⌉² times.',
    },
    expect: ({ kernel, stride }) => ({
      kind: 'equals',
      metric: 'most',
      value: Math.ceil(Number(kernel) / Number(stride)) ** 2,
      tolerance: 0,
    }),
    given: ['kernel', 'stride'],
    control: 'neighbours-not-apart',
    source: 'closed form ⌈k/s⌉²; Odena16',
  },
  {
    id: 'divisible-is-even',
    statement: {
      zh: '核 4、步长 2：除得尽，每个输出铺的次数一样。',
      en: 'Kernel 4, stride 2: it divides, and every output is covered equally often.',
    },
    expect: { kind: 'equals', metric: 'lays4by2', value: 1, tolerance: 0 },
    control: 'one-cell-wider',
    source: 'closed form ⌈k/s⌉² / ⌊k/s⌋²',
  },
  {
    id: 'five-by-two',
    statement: {
      zh: '核 5、步长 2：最多是最少的 9/4，核大了不匀也减轻了。',
      en: 'Kernel 5, stride 2: most to fewest is 9/4, so a larger kernel is uneven, but less.',
    },
    expect: { kind: 'equals', metric: 'lays5by2', value: 9 / 4, tolerance: 1e-9 },
    control: 'neighbours-not-apart',
    source: 'closed form ⌈k/s⌉² / ⌊k/s⌋²',
  },
  {
    id: 'even-lays-still-ripple',
    statement: {
      zh: '铺得匀只管次数：核 4、步长 2，权重随机，一片 1 仍画出起伏，平均接近 8/(3π)。',
      en: 'Even coverage is about counts only: kernel 4 and stride 2 with random weights draw ripples from an image of ones, near 8/(3π) on average.',
    },
    expect: { kind: 'band', metric: 'evenRipple', min: 0.74, max: 0.96 },
    control: 'equal-weights',
    source:
      'closed form 2 E|cos| = 8/(3π) = 0.849 in four dimensions; seeds 1-40: 0.804 to 0.911, median 0.841',
  },
  {
    id: 'resize-does-not',
    statement: {
      zh: '先放大再卷积，权重随机也画不出起伏。',
      en: 'Resize and convolve draws none, whatever the weights.',
    },
    expect: { kind: 'equals', metric: 'resizeRipple', value: 0, tolerance: 1e-9 },
    control: 'zeros-in-place-of-copies',
    source: 'closed form: each output is the sum of all weights; Odena16',
  },
  {
    id: 'field-of-dilated-layers',
    statement: {
      zh: '膨胀率 {dilations}：感受野边长是 1 + 2 × 膨胀率之和。',
      en: 'Dilations {dilations}: the field’s side is 1 + 2 × the sum of the dilations.',
    },
    expect: ({ dilations }) => ({
      kind: 'equals',
      metric: 'fieldSide',
      value: String(dilations)
        .split(',')
        .reduce((side, dilation) => side + 2 * Number(dilation), 1),
      tolerance: 0,
    }),
    given: ['dilations'],
    control: 'not-dilated',
    source: 'closed form 1 + Σ (k − 1) d',
  },
  {
    id: 'equal-dilations-leave-holes',
    statement: {
      zh: '膨胀率 2,2,2 只看得见 49/169 的格子。',
      en: 'Dilations 2,2,2 see 49 of 169 cells.',
    },
    expect: { kind: 'equals', metric: 'seen222', value: 49 / 169, tolerance: 1e-6 },
    control: 'not-dilated',
    source: 'closed form: seven even positions of thirteen along each axis; Wang17',
  },
  {
    id: 'mixed-dilations-see-all',
    statement: {
      zh: '膨胀率 1,2,3 感受野一样大，一格不漏。',
      en: 'Dilations 1,2,3 have as large a field and see every cell.',
    },
    expect: { kind: 'equals', metric: 'seen123', value: 1, tolerance: 0 },
    control: 'without-dilation-one',
    source: 'closed form; Wang17',
  },
];

/** What non-saturating-loss-drops-a-mode must show: integrals and descents, without randomness. */
import type { Claim } from '../../claim';

const given = ['startMean', 'startDeviation'];
const twoPeaks = [...given, 'separation'];
const descent = 'no randomness: 300 steps of 0.3 by numeric integration';

export const claims: readonly Claim[] = [
  {
    id: 'slope-of-kl-minus-2js',
    statement: {
      zh: '判别器冻结在最优处，−ln D 的梯度与 KL(p_g‖p_r) − 2 JS 的相差不到百万分之一。',
      en: 'With the discriminator frozen where it is best, the gradient of −ln D differs from that of KL(p_g‖p_r) − 2 JS by less than a millionth.',
    },
    expect: { kind: 'equals', metric: 'nonSaturatingGap', value: 0, tolerance: 1e-6 },
    control: 'moving-discriminator',
    source: 'Arjovsky17a, theorem 2.5; here by numeric integration',
  },
  {
    id: 'slope-in-the-mean',
    statement: {
      zh: '数据是 N(0, 1)，生成器是 N(1, 1)，−ln D 对均值的梯度是 0.602。',
      en: 'For data from N(0, 1) and a generator N(1, 1), the gradient of −ln D with respect to the mean is 0.602.',
    },
    expect: { kind: 'equals', metric: 'nonSaturatingSlopeMean', value: 0.602, tolerance: 1e-3 },
    given,
    control: 'moving-discriminator',
    source: 'integral over the line, in float64',
  },
  {
    id: 'values-differ',
    statement: {
      zh: '梯度相同，值不同：相差 0.8046，即 ln 2 加上 p_r 到平均分布的 KL。',
      en: 'The gradients agree, the values do not: they differ by 0.8046, which is ln 2 plus the KL of p_r to the average.',
    },
    expect: { kind: 'equals', metric: 'nonSaturatingValueGap', value: 0.8046, tolerance: 1e-3 },
    given,
    control: 'without-js',
    source: 'ln 2 + KL(p_r ‖ m) = 0.6931 + 0.1114, by numeric integration',
  },
  {
    id: 'minimax-is-js',
    statement: {
      zh: '极小极大损失 ln(1 − D) 的梯度与 2 JS 的相差不到百万分之一。',
      en: 'The gradient of the minimax loss, ln(1 − D), differs from that of 2 JS by less than a millionth.',
    },
    expect: { kind: 'equals', metric: 'minimaxGap', value: 0, tolerance: 1e-6 },
    control: 'half-as-sure',
    source: 'Goodfellow14; here by numeric integration',
  },
  {
    id: 'ends-on-one-peak',
    statement: {
      zh: '两个峰的数据，从 N(1, 1) 出发，−ln D 停在右边那个峰上：均值在 3.9 到 4.1 之间。',
      en: 'With two peaks in the data, −ln D from N(1, 1) ends on the right one: its mean is between 3.9 and 4.1.',
    },
    expect: { kind: 'band', metric: 'nonSaturatingNarrowMean', min: 3.9, max: 4.1 },
    given: twoPeaks,
    control: 'losses-swapped',
    source: `${descent}; 4.000`,
  },
  {
    id: 'as-narrow-as-one-peak',
    statement: {
      zh: '它和一个峰一样窄，标准差在 0.95 到 1.05 之间，左边那一半数据丢掉了。',
      en: 'It is as narrow as one peak, with a standard deviation between 0.95 and 1.05: the left half of the data is lost.',
    },
    expect: { kind: 'band', metric: 'nonSaturatingNarrowDeviation', min: 0.95, max: 1.05 },
    given: twoPeaks,
    control: 'losses-swapped',
    source: `${descent}; 1.000`,
  },
  {
    id: 'minimax-covers-both',
    statement: {
      zh: '同一个起点，极小极大损失张开到标准差 3.9 至 4.2，两个峰都盖住。',
      en: 'From the same start the minimax loss opens up to a standard deviation between 3.9 and 4.2 and covers both.',
    },
    expect: { kind: 'band', metric: 'minimaxNarrowDeviation', min: 3.9, max: 4.2 },
    given: twoPeaks,
    control: 'losses-swapped',
    source: `${descent}; 4.085`,
  },
  {
    id: 'a-wide-start-keeps-both',
    statement: {
      zh: '换成宽的起点，−ln D 也盖住两个峰，标准差在 3.2 到 3.6 之间：丢不丢，还看从哪里出发。',
      en: 'From a wide start −ln D covers both as well, with a standard deviation between 3.2 and 3.6: whether a peak is lost depends on the start too.',
    },
    expect: { kind: 'band', metric: 'nonSaturatingWideDeviation', min: 3.2, max: 3.6 },
    given: twoPeaks,
    control: 'no-wide-start',
    source: `${descent}; 3.415`,
  },
];

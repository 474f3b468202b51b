/** What equal-weights-stay-equal must show. Bands were measured over seeds 1 to 10. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'equal-for-ever',
    statement: {
      zh: '隐单元起点相等，走 {steps} 步之后还是一模一样，一位也不差。',
      en: 'Hidden units that start equal are identical after {steps} steps, to the last bit.',
    },
    expect: { kind: 'equals', metric: 'equalSpread', value: 0, tolerance: 0 },
    control: 'not-quite-equal',
    source: 'exact: equal units get equal gradients',
  },
  {
    id: 'one-unit-in-disguise',
    statement: {
      zh: '{units} 个相等的单元就是一个单元：学习率换算之后，输出处处相同。',
      en: '{units} equal units are one unit: with its rates converted, the output is the same everywhere.',
    },
    expect: { kind: 'equals', metric: 'oneUnitGap', value: 0, tolerance: 1e-3 },
    control: 'rates-not-converted',
    source: 'closed form; seeds 1-10 and 8 units: 0, with 5 units below 1e-5',
  },
  {
    id: 'equal-learns-little',
    statement: {
      zh: '相等的起点，最后的损失是随机起点的两倍半以上。',
      en: 'From equal weights the loss ends at more than two and a half times that of a random start.',
    },
    expect: { kind: 'ordering', metric: 'equalLoss', above: 'randomLoss', factor: 2.5 },
    given: ['units', 'learningRate', 'steps'],
    control: 'not-quite-equal',
    source: 'seeds 1-10: equal 0.61 to 0.64, random 0.06 to 0.18',
  },
  {
    id: 'a-tenth-later',
    statement: {
      zh: '噪声每小十倍，就晚 50 到 130 步分开。',
      en: 'Each tenth of the noise parts them 50 to 130 steps later.',
    },
    expect: { kind: 'band', metric: 'delayLeast', min: 50, max: 130 },
    given: ['units', 'learningRate', 'steps'],
    control: 'noise-all-the-time',
    source: 'seeds 1-10: 71 to 107',
  },
  {
    id: 'delays-are-alike',
    statement: {
      zh: '每次晚的步数几乎一样，最少的超过最多的八成：时间随噪声的对数增长。',
      en: 'The delays are nearly alike, the least more than 0.8 of the greatest: the time grows with the logarithm of the noise.',
    },
    expect: { kind: 'band', metric: 'delayRatio', min: 0.8, max: 1 },
    given: ['units', 'learningRate', 'steps'],
    control: 'noise-all-the-time',
    source: 'seeds 1-10: least over greatest 0.93 to 1',
  },
  {
    id: 'all-zero-stands-still',
    statement: {
      zh: '全零起步，tanh 的隐单元一点不动。',
      en: 'From all zero, hidden tanh units do not move at all.',
    },
    expect: { kind: 'equals', metric: 'tanhMoved', value: 0, tolerance: 0 },
    control: 'not-quite-zero',
    source: 'exact: every gradient but that of the output bias is 0',
  },
  {
    id: 'only-the-bias-learns',
    statement: {
      zh: '只有输出偏置在学，走到两类的对数比 ln(20/40)。',
      en: 'Only the output bias learns, and arrives at the log ratio of the classes, ln(20/40).',
    },
    expect: { kind: 'equals', metric: 'tanhBias', value: -Math.LN2, tolerance: 1e-4 },
    given: ['learningRate', 'steps'],
    control: 'balanced-classes',
    source: 'closed form: the logit of one third',
  },
  {
    id: 'sigmoid-moves',
    statement: {
      zh: '换成 sigmoid，全零起步的隐单元会动，因为 σ(0) 不是 0。',
      en: 'With sigmoid, hidden units move from all zero, since σ(0) is not 0.',
    },
    expect: { kind: 'band', metric: 'sigmoidMoved', min: 0.2, max: 1.2 },
    given: ['units', 'learningRate', 'steps'],
    control: 'activation-zero-at-zero',
    source: 'seeds 1-8: norm of w, b and v 0.37 to 0.75',
  },
  {
    id: 'dropout-breaks-it',
    statement: {
      zh: '起点相等，加上 Dropout，隐单元也分开了。',
      en: 'Equal at the start, hidden units part under dropout as well.',
    },
    expect: { kind: 'band', metric: 'dropoutSpread', min: 1, max: 6 },
    given: ['units', 'learningRate', 'steps'],
    control: 'one-mask-for-all',
    source: 'seeds 1-10: 2.2 to 3.5, median 2.9',
  },
];

/** Texts for every name that adam-by-hand uses. */
import type { Experiment } from '../../experiment';

const methods = {
  descent: { zh: '梯度下降', en: 'Gradient descent' },
  adaGrad: { zh: 'AdaGrad', en: 'AdaGrad' },
  rmsProp: { zh: 'RMSProp', en: 'RMSProp' },
  adam: { zh: 'Adam', en: 'Adam' },
};

export const labels: Experiment['labels'] = {
  // Parameters
  kappa: { zh: '条件数 κ', en: 'Condition number κ' },
  rate: {
    zh: 'Adam 与 RMSProp 的学习率（AdaGrad 十倍）',
    en: 'Rate of Adam and RMSProp (AdaGrad: ten times)',
  },
  scale: { zh: '大的噪声是小的几倍', en: 'Large noise, in units of the small' },
  // Charts, tables and their fields
  early: {
    zh: '梯度恒为 1：每一步是 η 的几倍',
    en: 'A gradient of 1: each step in units of η',
    see: {
      zh: '修正过的一直是 1。不修正的开头就偏大，先升后降，几千步才回到 1。',
      en: 'Corrected, it is 1 throughout. Uncorrected, it begins too large, rises, and takes thousands of steps to come back to 1.',
    },
  },
  size: { zh: '步子 ÷ η', en: 'Step ÷ η' },
  kind: { zh: '偏差修正', en: 'Bias correction' },
  corrected: { zh: '有', en: 'With' },
  uncorrected: { zh: '没有', en: 'Without' },
  turned: {
    zh: '山谷转过的角度与步数',
    en: 'Steps against the angle of the ravine',
    see: {
      zh: '梯度下降是水平线。三种自适应方法在 0° 和 90° 低得多，一偏开轴就升，45° 附近反而高过梯度下降。',
      en: 'Gradient descent is level. The adaptive three are far lower at 0° and 90°, rise as soon as the ravine leaves the axes, and near 45° are above it.',
    },
  },
  angle: { zh: '角度', en: 'Angle' },
  steps: { zh: '步数', en: 'Steps' },
  step: { zh: '第几步', en: 'Step' },
  ...methods,
  shrinkage: { zh: '正则让权重缩小了多少', en: 'How much the weights shrank' },
  small: { zh: '梯度噪声小的权重', en: 'Weights with small noise' },
  large: { zh: '梯度噪声大的权重', en: 'Weights with large noise' },
  l2: { zh: 'Adam 加 L2', en: 'Adam with L2' },
  adamW: { zh: 'AdamW', en: 'AdamW' },
  // Metrics
  correctedFirst: { zh: '第一步 ÷ η，有修正', en: 'First step ÷ η, corrected' },
  correctedPeak: { zh: '最大的一步 ÷ η，有修正', en: 'Largest step ÷ η, corrected' },
  correctedPeakAt: { zh: '有修正：最大在第几步', en: 'Corrected: the step at which' },
  uncorrectedFirst: { zh: '第一步 ÷ η，不修正', en: 'First step ÷ η, uncorrected' },
  uncorrectedPeak: { zh: '最大的一步 ÷ η，不修正', en: 'Largest step ÷ η, uncorrected' },
  uncorrectedPeakAt: { zh: '不修正：最大在第几步', en: 'Uncorrected: the step at which' },
  ...Object.fromEntries(
    [
      { power: 3, gradient: '10⁻³' },
      { power: 8, gradient: '10⁻⁸' },
      { power: 9, gradient: '10⁻⁹' },
    ].map(({ power, gradient }) => [
      `firstAt${power}`,
      { zh: `梯度 ${gradient} 时的第一步 ÷ η`, en: `First step ÷ η at a gradient of ${gradient}` },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(methods).flatMap(([method, { zh, en }]) => [
      [
        `${method}Along`,
        { zh: `${zh}：山谷顺着轴时的步数`, en: `${en}: steps, ravine along the axes` },
      ],
      [
        `${method}AgainstBowl`,
        { zh: `${zh}：比圆碗里多走的步数`, en: `${en}: steps more than in a round bowl` },
      ],
      [`${method}Across`, { zh: `${zh}：转 45° 时的步数`, en: `${en}: steps, turned by 45°` }],
      [
        `${method}Turn`,
        { zh: `${zh}：转 45° 多走的步数`, en: `${en}: steps more when turned by 45°` },
      ],
    ]),
  ),
  l2Small: { zh: 'L2，噪声小：缩小的比例', en: 'L2, small noise: shrinkage' },
  l2Large: { zh: 'L2，噪声大：缩小的比例', en: 'L2, large noise: shrinkage' },
  adamWSmall: { zh: 'AdamW，噪声小：缩小的比例', en: 'AdamW, small noise: shrinkage' },
  adamWLarge: { zh: 'AdamW，噪声大：缩小的比例', en: 'AdamW, large noise: shrinkage' },
};

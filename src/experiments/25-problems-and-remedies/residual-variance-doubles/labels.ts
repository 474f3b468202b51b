/** Texts for every name that residual-variance-doubles uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const joins: Readonly<Record<string, Localized>> = {
  asIs: { zh: '原样相加', en: 'Added as it is' },
  scaled: { zh: '支路除以 √L', en: 'Branch divided by √L' },
  normalized: { zh: '支路先归一化', en: 'Branch normalised first' },
  zeroGamma: { zh: 'γ 取 0', en: 'γ = 0' },
};

const metrics = Object.entries(joins).flatMap(([join, { zh, en }]): [string, Localized][] => [
  [`${join}Kept`, { zh: `${zh}：输出与输入夹角的余弦`, en: `${en}: cosine of output and input` }],
  [`${join}Variance`, { zh: `${zh}：方差倍数的 log₂`, en: `${en}: log₂ of the variance’s growth` }],
  [
    `${join}Gradient`,
    { zh: `${zh}：梯度平方倍数的 log₂`, en: `${en}: log₂ of the squared gradient’s growth` },
  ],
]);

export const labels: Experiment['labels'] = {
  ...joins,
  ...Object.fromEntries(metrics),
  // Parameters
  depth: { zh: '块数 L', en: 'Blocks L' },
  width: { zh: '单元数', en: 'Units' },
  // Charts, tables and their fields
  variances: {
    zh: '每块之后的方差（输入为 1）',
    en: 'Variance after each block (input = 1)',
    see: {
      zh: '纵轴是对数：原样相加是一条直线，每块翻倍；先归一化的弯下来，γ 取 0 的不动。',
      en: 'The axis is logarithmic: added as it is, a straight line, doubling; normalised first, it bends; γ = 0 stays.',
    },
  },
  gradients: {
    zh: '传回每块之前的梯度平方（输出处为 1）',
    en: 'Squared gradient before each block (output = 1)',
    see: {
      zh: '从右往左看，是反向的路：大小次序与前向一样。',
      en: 'Read right to left, the way back: the order is that of the forward pass.',
    },
  },
  block: { zh: '块', en: 'Block' },
  variance: { zh: '方差', en: 'Variance' },
  gradient: { zh: '梯度平方', en: 'Squared gradient' },
  join: { zh: '怎样相加', en: 'How it is added' },
  stacks: { zh: '整个网络的放大倍数', en: 'Growth over the whole stack' },
};

/** Texts for every name that saturating-generator-loss uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const losses: Readonly<Record<string, Localized>> = {
  saturating: { zh: '极小极大（会饱和）：ln(1 − σ(a))', en: 'Minimax (saturates): ln(1 − σ(a))' },
  nonSaturating: { zh: '非饱和：−ln σ(a)', en: 'Non-saturating: −ln σ(a)' },
  wasserstein: { zh: 'Wasserstein 损失：−a', en: 'Wasserstein: −a' },
};

const metrics = Object.entries({
  saturating: { zh: '极小极大损失', en: 'Minimax loss' },
  nonSaturating: { zh: '非饱和损失', en: 'Non-saturating loss' },
  wasserstein: { zh: 'Wasserstein 损失', en: 'Wasserstein loss' },
}).flatMap(([name, { zh, en }]): [string, Localized][] => [
  [`${name}AtMinus10`, { zh: `${zh}在 a = −10 处的导数`, en: `${en}: derivative at a = −10` }],
  [`${name}At0`, { zh: `${zh}在 a = 0 处的导数`, en: `${en}: derivative at a = 0` }],
  [
    `${name}Move`,
    { zh: `${zh}：logit 在 100 步里的变化`, en: `${en}: move of the logit in 100 steps` },
  ],
]);

export const labels: Experiment['labels'] = {
  ...losses,
  ...Object.fromEntries(metrics),
  gradientRatio: {
    zh: 'a = −10 处两种损失的梯度之比',
    en: 'Ratio of the two gradients at a = −10',
  },
  // Parameters
  start: { zh: '出发时的 logit', en: 'Logit at the start' },
  range: { zh: 'logit 的画图范围', en: 'Range of logits to draw' },
  isStable: { zh: '用不会溢出的写法', en: 'Written so that nothing overflows' },
  // The chart and its fields
  logit: { zh: 'logit a', en: 'Logit a' },
  loss: { zh: '损失函数', en: 'Loss function' },
  slopes: {
    zh: '损失对 logit 的导数',
    en: 'Derivative of the loss with respect to the logit',
    see: {
      zh: '看左端，假样本被一眼看穿：极小极大损失的导数趋于 0，另两种接近 −1。到了右端，归零的换成非饱和损失。',
      en: 'At the left end a fake is seen through: the minimax slope is near 0 there, the others near −1. At the right end the non-saturating one fades.',
    },
  },
  slope: { zh: '导数', en: 'Derivative' },
};

/** Texts for every name that clipping-against-penalty uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const metrics = Object.entries({
  penalty: { zh: '梯度惩罚', en: 'Gradient penalty' },
  smallBound: { zh: '裁剪，较小的 c', en: 'Clipping, small c' },
  largeBound: { zh: '裁剪，较大的 c', en: 'Clipping, large c' },
}).flatMap(([run, { zh, en }]): [string, Localized][] => [
  [run, { zh, en }],
  [`${run}Norm`, { zh: `${zh}：梯度范数的均值`, en: `${en}: mean gradient norm` }],
  [
    `${run}Gap`,
    { zh: `${zh}：真假样本平均分之差`, en: `${en}: gap between mean scores of real and fake` },
  ],
  [
    `${run}AtBound`,
    { zh: `${zh}：紧贴上下界的权重占比`, en: `${en}: share of weights at the bound` },
  ],
]);

export const labels: Experiment['labels'] = {
  ...Object.fromEntries(metrics),
  // Parameters
  penaltyWeight: { zh: '梯度惩罚的系数 λ', en: 'Weight λ of the gradient penalty' },
  clippingRate: { zh: '裁剪时的学习率', en: 'Learning rate when clipping' },
  width: { zh: '隐层宽度', en: 'Width of the hidden layers' },
  // Charts and their fields
  norms: {
    zh: '连线上的梯度范数',
    en: 'Gradient norm on the lines',
    see: {
      zh: '纵轴是对数，虚线是 1。梯度惩罚一直贴着它；权重裁剪全看 c：大的远在上面，小的远在下面。',
      en: 'Log axis, dashed line at 1. The penalty keeps to it; with clipping all depends on c: the large one is far above, the small one far below.',
    },
  },
  norm: { zh: '梯度范数', en: 'Gradient norm' },
  run: { zh: '方法', en: 'Method' },
  weights: {
    zh: '权重的直方图',
    en: 'Histogram of the weights',
    see: {
      zh: '看两端：裁剪之后，大半权重贴在最大值 ±c 上；梯度惩罚的几乎都聚在中间。',
      en: 'Look at both ends: clipping leaves more than half of the weights there, at ±c; with the penalty nearly all gather in the middle.',
    },
  },
  relativeWeight: { zh: '权重 ÷ 最大的权重', en: 'Weight ÷ greatest weight' },
  share: { zh: '占比', en: 'Share' },
  surface: {
    zh: '评论家的分数',
    en: 'The critic’s score',
    see: {
      zh: '高低已缩放到一样，只比形状：三个都是中间高。梯度惩罚的像圆锥，坡度处处差不多；小 c 的是圆钝的山包。',
      en: 'All are scaled alike, so compare shapes: each is high in the middle. With the penalty it is a cone of even slope, with small c a blunt hill.',
    },
  },
  x: { zh: 'x₁', en: 'x₁' },
  y: { zh: 'x₂', en: 'x₂' },
  height: { zh: '分数（各图缩放到 0 与 1 之间）', en: 'Score (each scaled to between 0 and 1)' },
};

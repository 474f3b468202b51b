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
  norms: { zh: '连线上的梯度范数', en: 'Gradient norm on the lines' },
  norm: { zh: '梯度范数', en: 'Gradient norm' },
  run: { zh: '方法', en: 'Method' },
  weights: { zh: '权重的直方图', en: 'Histogram of the weights' },
  relativeWeight: { zh: '权重 ÷ 最大的权重', en: 'Weight ÷ greatest weight' },
  share: { zh: '占比', en: 'Share' },
  surface: { zh: '评论家的分数', en: 'The critic’s score' },
  x: { zh: 'x₁', en: 'x₁' },
  y: { zh: 'x₂', en: 'x₂' },
  height: { zh: '分数（各图缩放到 0 与 1 之间）', en: 'Score (each scaled to between 0 and 1)' },
};

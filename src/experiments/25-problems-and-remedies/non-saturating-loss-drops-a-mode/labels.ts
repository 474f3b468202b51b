/** Texts for every name that non-saturating-loss-drops-a-mode uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const losses: Readonly<Record<string, Localized>> = {
  nonSaturating: { zh: '−ln D', en: '−ln D' },
  minimax: { zh: 'ln(1 − D)', en: 'ln(1 − D)' },
};

const widths: Readonly<Record<string, Localized>> = {
  Narrow: { zh: '从窄处出发', en: 'narrow start' },
  Wide: { zh: '从宽处出发', en: 'wide start' },
};

const metrics = Object.entries(losses).flatMap(([loss, name]): [string, Localized][] => [
  [`${loss}SlopeMean`, { zh: `${name.zh}：对均值的梯度`, en: `${name.en}: gradient in the mean` }],
  [
    `${loss}SlopeDeviation`,
    { zh: `${name.zh}：对标准差的梯度`, en: `${name.en}: gradient in the deviation` },
  ],
  [
    `${loss}Gap`,
    {
      zh: `${name.zh}：与散度的梯度最多差多少`,
      en: `${name.en}: greatest difference from the gradient of the divergence`,
    },
  ],
  [`${loss}Value`, { zh: `${name.zh}：损失的值`, en: `${name.en}: value of the loss` }],
  [`${loss}TargetValue`, { zh: `${name.zh}：散度的值`, en: `${name.en}: value of the divergence` }],
  [`${loss}ValueGap`, { zh: `${name.zh}：两个值之差`, en: `${name.en}: difference of the values` }],
  ...Object.entries(widths).flatMap(([width, how]): [string, Localized][] => [
    [`${loss}${width}`, { zh: `${name.zh}，${how.zh}`, en: `${name.en}, ${how.en}` }],
    [
      `${loss}${width}Mean`,
      { zh: `${name.zh}，${how.zh}：最后的均值`, en: `${name.en}, ${how.en}: mean at the end` },
    ],
    [
      `${loss}${width}Deviation`,
      {
        zh: `${name.zh}，${how.zh}：最后的标准差`,
        en: `${name.en}, ${how.en}: deviation at the end`,
      },
    ],
  ]),
]);

export const labels: Experiment['labels'] = {
  // Parameters
  startMean: { zh: '生成器起点的均值', en: 'Mean of the generator at the start' },
  startDeviation: { zh: '窄起点的标准差', en: 'SD of the narrow start' },
  separation: { zh: '两个峰离中心多远', en: 'Distance of the peaks from the centre' },
  // Charts, the table and their fields
  ends: {
    zh: '走完之后：数据与四个生成器',
    en: 'At the end: the data and four generators',
    see: {
      zh: '只有一条又高又窄，压在右边的峰上：−ln D 从窄处出发。另外三条都摊开，两个峰都盖到一点。',
      en: 'One curve is tall and narrow, on the right peak: −ln D from the narrow start. The other three spread and cover both.',
    },
  },
  position: { zh: 'x', en: 'x' },
  density: { zh: '概率密度', en: 'Density' },
  who: { zh: '谁', en: 'Who' },
  widths: {
    zh: '生成器的标准差',
    en: 'SD of the generator',
    see: {
      zh: '两条从窄处出发：极小极大的慢慢张开，−ln D 的张不开，回到一个峰的宽度。',
      en: 'Of the two narrow starts the minimax one opens up slowly; that of −ln D does not and returns to the width of one peak.',
    },
  },
  deviation: { zh: '标准差', en: 'SD' },
  gradients: {
    zh: '数据是 N(0, 1) 时：梯度与值',
    en: 'For data from N(0, 1): gradients and values',
  },
  mean: { zh: '对均值', en: 'In the mean' },
  value: { zh: '值', en: 'Value' },
  loss: { zh: '谁的梯度', en: 'Gradient of' },
  nonSaturatingTarget: { zh: 'KL − 2 JS', en: 'KL − 2 JS' },
  minimaxTarget: { zh: '2 JS', en: '2 JS' },
  ...losses,
  ...Object.fromEntries(metrics),
};

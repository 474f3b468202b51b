/** Texts for every name that gradient-through-statistics uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const treatments: Readonly<Record<string, Localized>> = {
  through: { zh: '批统计量，参与求导', en: 'Batch statistics, differentiated' },
  constant: { zh: '批统计量，当成常数', en: 'Batch statistics as constants' },
  running: { zh: '滑动统计量', en: 'Running statistics' },
};

const metrics = Object.entries(treatments).flatMap(
  ([treatment, { zh, en }]): [string, Localized][] => [
    [`${treatment}Loss`, { zh: `${zh}：损失`, en: `${en}: loss` }],
    [`${treatment}Bias`, { zh: `${zh}：偏置走了多远`, en: `${en}: how far the biases went` }],
    [
      `${treatment}Growth`,
      { zh: `${zh}：权重变长的比例`, en: `${en}: relative growth of the weights` },
    ],
  ],
);

export const labels: Experiment['labels'] = {
  ...treatments,
  ...Object.fromEntries(metrics),
  // Parameters
  rate: { zh: '学习率', en: 'Learning rate' },
  // Charts, tables and their fields
  losses: {
    zh: '训练损失',
    en: 'Training loss',
    see: {
      zh: '纵轴是对数。统计量参与求导的那条降得最快。',
      en: 'The axis is logarithmic. Differentiated statistics fall fastest.',
    },
  },
  drift: {
    zh: '归一化之前的偏置走了多远',
    en: 'How far the biases before the normalisation went',
    see: {
      zh: '参与求导的那条贴着零；另外两条一路往上走。',
      en: 'With differentiated statistics they stay at zero; the other two go up and up.',
    },
  },
  bias: { zh: '偏置的范数', en: 'Norm of the biases' },
  treatment: { zh: '统计量', en: 'Statistics' },
  results: { zh: '训练之后', en: 'After training' },
  Loss: { zh: '损失', en: 'Loss' },
  Bias: { zh: '偏置的范数', en: 'Norm of the biases' },
  Growth: { zh: '权重变长的比例', en: 'Relative growth of the weights' },
};

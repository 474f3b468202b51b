/** Texts for every name that dropout-is-ridge uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  keep: { zh: '保留概率 p', en: 'Probability of keeping, p' },
  // The chart and its fields
  weights: {
    zh: '各个特征的权重',
    en: 'The weight of each feature',
    see: {
      zh: '点是掷骰子训练出来的，落在“各管各的岭”那条线上。普通的岭把小特征压得太狠、大特征压得太轻，怎么调强度也跟不上。',
      en: 'Dots, trained with dice, lie on the line of a ridge for each weight. Plain ridge shrinks small features too much and large ones too little, whatever its strength.',
    },
  },
  size: { zh: '特征的大小（均方根）', en: 'Size of the feature (root mean square)' },
  dropout: { zh: 'Dropout', en: 'Dropout' },
  ownRidge: { zh: '各管各的岭', en: 'A ridge for each weight' },
  uniformRidge: { zh: '最接近的普通岭', en: 'The nearest plain ridge' },
  leastSquares: { zh: '最小二乘', en: 'Least squares' },
  // Metrics
  toOwnRidge: { zh: 'Dropout 到各管各的岭的距离', en: 'From dropout to a ridge for each weight' },
  toLeastSquares: { zh: 'Dropout 到最小二乘的距离', en: 'From dropout to least squares' },
  toUniformRidge: {
    zh: 'Dropout 到最近的普通岭的距离',
    en: 'From dropout to the nearest plain ridge',
  },
};

/** Texts for every name that mnist-1d uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const networks: Readonly<Record<string, Localized>> = {
  logistic: { zh: '逻辑回归', en: 'Logistic regression' },
  mlp: { zh: 'MLP', en: 'MLP' },
  cnn: { zh: 'CNN', en: 'CNN' },
  gru: { zh: 'GRU', en: 'GRU' },
};
const orders: Readonly<Record<string, Localized>> = {
  ordered: { zh: '按顺序', en: 'In order' },
  shuffled: { zh: '打乱', en: 'In disorder' },
};
const metrics = Object.entries(networks).flatMap(([network, who]) =>
  Object.entries(orders).map(([order, how]): [string, Localized] => [
    `${network}-${order}`,
    {
      zh: `${who.zh}，点${how.zh}：准确率`,
      en: `${who.en}, points ${how.en.toLowerCase()}: accuracy`,
    },
  ]),
);

export const labels: Experiment['labels'] = {
  // Parameters
  architecture: { zh: '结构', en: 'Architecture' },
  every: { zh: '四种都学', en: 'All four' },
  examples: { zh: '训练样本数', en: 'Training examples' },
  noise: { zh: '背景噪声的强度', en: 'Strength of the background noise' },
  // Charts, tables and their fields
  waves: {
    zh: '四个样本：按顺序，与打乱之后',
    en: 'Four examples: in order and in disorder',
    see: {
      zh: '每一格里，两条线是同样的 40 个数，只是左右的次序不同：打乱之后，眼睛也认不出形状。',
      en: 'Each panel has the same 40 numbers in two orders: in disorder the eye sees no shape either.',
    },
  },
  value: { zh: '信号', en: 'Signal' },
  digit: { zh: '类别', en: 'Class' },
  order: { zh: '40 个点', en: 'The 40 points' },
  tests: {
    zh: '测试准确率（虚线是瞎猜）',
    en: 'Test accuracy (dashed: guessing)',
    see: {
      zh: '比较两格：按顺序时 CNN 和 GRU 远远领先；打乱之后，它们落到 MLP 之下。MLP 和逻辑回归在两格里差不多。',
      en: 'Compare the panels: in order, CNN and GRU lead by far; in disorder they fall below the MLP. MLP and logistic regression do about as well in both.',
    },
  },
  accuracy: { zh: '测试准确率', en: 'Test accuracy' },
  ...networks,
  ...orders,
  // Metrics
  ...Object.fromEntries(metrics),
};

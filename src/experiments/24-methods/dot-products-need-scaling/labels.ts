/** Texts for every name that dot-products-need-scaling uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const scalings: Readonly<Record<string, Localized>> = {
  unscaled: { zh: '不除', en: 'Not divided' },
  byRoot: { zh: '除以 √d', en: 'Divided by √d' },
  byWidth: { zh: '除以 d', en: 'Divided by d' },
};

const metrics = [4, 16, 64, 256].flatMap((d): [string, Localized][] => [
  [`variance${d}`, { zh: `d = ${d}：点积的方差`, en: `d = ${d}: variance of the products` }],
  ...Object.entries(scalings).flatMap(([scaling, { zh, en }]): [string, Localized][] => [
    [`${scaling}Trace${d}`, { zh: `d = ${d}，${zh}：迹`, en: `d = ${d}, ${en}: trace` }],
    [
      `${scaling}Saturated${d}`,
      { zh: `d = ${d}，${zh}：饱和的查询`, en: `d = ${d}, ${en}: saturated queries` },
    ],
  ]),
]);

export const labels: Experiment['labels'] = {
  // Parameters
  keys: { zh: '键的个数', en: 'Keys' },
  queries: { zh: '查询的个数', en: 'Queries' },
  // Charts, tables and their fields
  traces: {
    zh: 'softmax 雅可比矩阵的迹随维数变化',
    en: 'Trace of the softmax’ Jacobian against the dimension',
    see: {
      zh: '不除的一路掉向 0，梯度断了；除以 √d 的是一条平线；除以 d 的最高，因为权重几乎均匀。',
      en: 'Not divided it falls to 0 and the gradient is gone; divided by √d it is level; divided by d it is highest, since the weights are nearly even.',
    },
  },
  examples: {
    zh: '同一个查询的权重，最大的维数',
    en: 'Weights of one query at the largest dimension',
    see: {
      zh: '不除：一个键独占。除以 √d：有轻有重。除以 d：几乎一样高。',
      en: 'Not divided, one key takes all; by √d, some get more than others; by d, all are nearly level.',
    },
  },
  d: { zh: '维数 d', en: 'Dimension d' },
  trace: { zh: '迹', en: 'Trace' },
  saturated: { zh: '一个键超过 0.99 的查询', en: 'Queries with a weight above 0.99' },
  variance: { zh: '分数的方差', en: 'Variance of the scores' },
  scaling: { zh: '怎样缩放', en: 'Scaling' },
  key: { zh: '键', en: 'Key' },
  statistics: { zh: '各个维数的平均', en: 'Means at each dimension' },
  // Ways to scale, and metrics
  ...scalings,
  ...Object.fromEntries(metrics),
};

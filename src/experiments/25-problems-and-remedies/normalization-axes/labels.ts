/** Texts for every name that normalization-axes uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const methods: Readonly<Record<string, Localized>> = {
  batch: { zh: 'BN', en: 'BN' },
  layer: { zh: 'LN', en: 'LN' },
  instance: { zh: 'IN', en: 'IN' },
  group: { zh: 'GN', en: 'GN' },
};

const estimates: Readonly<Record<string, Localized>> = {
  meanError: { zh: '均值的误差', en: 'Error of the mean' },
  varianceError: { zh: '方差的误差', en: 'Error of the variance' },
  outputGap: { zh: '训练与推理的输出之差', en: 'Training against inference: outputs' },
  spread: { zh: '输出绝对值的标准差', en: 'SD of the outputs’ sizes' },
};

const ofMethods = Object.entries(methods).flatMap(([method, { zh, en }]): [string, Localized][] => [
  [`${method}Statistics`, { zh: `${zh} 的统计量份数`, en: `${en}: sets of statistics` }],
  [`${method}Values`, { zh: `${zh} 每份用几个数`, en: `${en}: numbers in each set` }],
  [`${method}OtherSamples`, { zh: `${zh}：其余样本的变动`, en: `${en}: change of other samples` }],
  [
    `${method}OtherChannels`,
    { zh: `${zh}：其余通道的变动`, en: `${en}: change of other channels` },
  ],
]);

const ofBatches = Object.entries(estimates).flatMap(([estimate, { zh, en }]) =>
  [2, 4, 8, 16, 32, 64].map((size): [string, Localized] => [
    `${estimate}At${size}`,
    { zh: `${zh}，B = ${size}`, en: `${en}, B = ${size}` },
  ]),
);

export const labels: Experiment['labels'] = {
  ...methods,
  ...estimates,
  ...Object.fromEntries([...ofMethods, ...ofBatches]),
  // Parameters
  groups: { zh: 'GN 的组数', en: 'Groups of GN' },
  ...Object.fromEntries(['1', '2', '3', '6'].map((count) => [count, { zh: count, en: count }])),
  factor: { zh: '放大的倍数', en: 'Factor' },
  // Charts, tables and their fields
  means: {
    zh: '每一格减掉的均值（6 个通道，4 个样本）',
    en: 'The mean subtracted in each cell (6 channels, 4 samples)',
    see: {
      zh: '同色的格子合用一份均值：BN 整列，LN 整行，GN 行内分段，IN 各用各的。',
      en: 'Cells of one colour share a mean: columns in BN, rows in LN, parts of rows in GN, none in IN.',
    },
  },
  channel: { zh: '通道', en: 'Channel' },
  sample: { zh: '样本', en: 'Sample' },
  mean: { zh: '均值', en: 'Mean' },
  influence: {
    zh: '放大第一个样本或通道，其余的输出动多少（均方根）',
    en: 'First sample or channel scaled up: change of all other outputs (root mean square)',
  },
  Statistics: { zh: '统计量份数', en: 'Sets of statistics' },
  Values: { zh: '每份用几个数', en: 'Numbers in each' },
  OtherSamples: { zh: '其余样本', en: 'Other samples' },
  OtherChannels: { zh: '其余通道', en: 'Other channels' },
  errors: {
    zh: '批统计量离真值多远（均方根）',
    en: 'Batch statistics against the truth (root mean square)',
    see: {
      zh: '两轴都是对数。均值的误差是一条直线：批大四倍，误差减半。',
      en: 'Both axes are logarithmic. The error of the mean is a straight line: four times the batch, half the error.',
    },
  },
  batchSize: { zh: '批量 B', en: 'Batch size B' },
  error: { zh: '误差', en: 'Error' },
  estimate: { zh: '量', en: 'Quantity' },
  rootGap: {
    zh: '均值的误差 × √B 与 1 最多差多少',
    en: 'Error of the mean × √B: greatest distance from 1',
  },
};

/** What normalization-axes must show. Bands were measured over seeds 1 to 20 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'batch-counts-channels',
    statement: {
      zh: 'BN 每个通道一份统计量：6 个通道，6 份。',
      en: 'BN has one set of statistics a channel: 6 for 6 channels.',
    },
    expect: { kind: 'equals', metric: 'batchStatistics', value: 6, tolerance: 0 },
    control: 'batch-without-its-batch',
    source: 'a count: the shape without the axes of the mean',
  },
  {
    id: 'group-counts-groups',
    statement: {
      zh: 'GN 每个样本的每组一份：4 个样本，每个 {groups} 组。',
      en: 'GN has one for each group of each sample: {groups} in each of 4 samples.',
    },
    expect: ({ groups }) => ({
      kind: 'equals',
      metric: 'groupStatistics',
      value: 4 * Number(groups),
      tolerance: 0,
    }),
    control: 'over-everything',
    source: 'a count: the shape without the axes of the mean',
  },
  {
    id: 'batch-couples-samples',
    statement: {
      zh: 'BN 让样本互相影响：第一个样本放大到 3 倍，其余样本的输出变动 0.2 到 0.6。',
      en: 'BN makes samples depend on one another: with the first three times as large, the outputs of the others move by 0.2 to 0.6.',
    },
    expect: { kind: 'band', metric: 'batchOtherSamples', min: 0.2, max: 0.6 },
    given: ['factor'],
    control: 'batch-without-its-batch',
    source: 'seeds 1-20: 0.277 to 0.503, median 0.407',
  },
  {
    id: 'layer-keeps-samples-apart',
    statement: {
      zh: 'LN 不让样本互相影响：其余样本的输出一点不动。',
      en: 'LN keeps samples apart: the outputs of the others do not move at all.',
    },
    expect: { kind: 'equals', metric: 'layerOtherSamples', value: 0, tolerance: 0 },
    control: 'over-everything',
    source: 'exact: the statistics of a sample are its own',
  },
  {
    id: 'layer-couples-channels',
    statement: {
      zh: 'LN 让通道互相影响：第一个通道放大到 3 倍，其余通道的输出变动 0.2 到 0.55。',
      en: 'LN makes channels depend on one another: with the first three times as large, the outputs of the others move by 0.2 to 0.55.',
    },
    expect: { kind: 'band', metric: 'layerOtherChannels', min: 0.2, max: 0.55 },
    given: ['factor'],
    control: 'layer-by-channel',
    source: 'seeds 1-20: 0.249 to 0.456, median 0.365',
  },
  {
    id: 'batch-keeps-channels-apart',
    statement: {
      zh: 'BN 不让通道互相影响：其余通道的输出一点不动。',
      en: 'BN keeps channels apart: the outputs of the others do not move at all.',
    },
    expect: { kind: 'equals', metric: 'batchOtherChannels', value: 0, tolerance: 0 },
    control: 'over-everything',
    source: 'exact: the statistics of a channel are its own',
  },
  {
    id: 'error-falls-with-the-root',
    statement: {
      zh: '批量从 2 到 64，均值的误差都是 1/√B，相差不到百分之八。',
      en: 'From a batch of 2 to one of 64 the error of the mean is 1/√B, to within eight per cent.',
    },
    expect: { kind: 'equals', metric: 'rootGap', value: 0, tolerance: 0.08 },
    control: 'samples-are-copies',
    source: 'closed form; seeds 1-20: 0.013 to 0.053',
  },
  {
    id: 'variance-is-worse',
    statement: {
      zh: '每批 8 个样本，方差的误差是 √15 / 8 ≈ 0.48：比均值的误差大。',
      en: 'With 8 samples the error of the variance is √15 / 8 ≈ 0.48, larger than that of the mean.',
    },
    expect: {
      kind: 'equals',
      metric: 'varianceErrorAt8',
      value: Math.sqrt(15) / 8,
      tolerance: 0.03,
    },
    control: 'samples-are-copies',
    source: 'closed form √(2B − 1) / B of the biased estimate; seeds 1-20: 0.470 to 0.494',
  },
  {
    id: 'two-give-one',
    statement: {
      zh: '每批两个样本，输出几乎总是 ±1：绝对值的标准差在 0.01 与 0.09 之间。',
      en: 'With two samples outputs are nearly always ±1: their sizes have a standard deviation between 0.01 and 0.09.',
    },
    expect: { kind: 'band', metric: 'spreadAt2', min: 0.01, max: 0.09 },
    control: 'true-statistics',
    source: 'exactly ±1 but for ε; seeds 1-20: 0.022 to 0.058',
  },
];

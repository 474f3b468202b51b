/** Texts for every name that fid-is-biased uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const generators: Readonly<Record<string, Localized>> = {
  perfect: { zh: '完美的生成器', en: 'Perfect generator' },
  shifted: { zh: '偏了一点的生成器', en: 'Generator that is off' },
};

const metrics = Object.entries(generators).flatMap(([name, { zh, en }]): [string, Localized][] => [
  ...[100, 200, 500, 1000, 2000, 5000].map((n): [string, Localized] => [
    `${name}At${n}`,
    { zh: `${zh}：n = ${n} 时的 FID`, en: `${en}: FID at n = ${n}` },
  ]),
  [
    `${name}Intercept`,
    { zh: `${zh}：外推到 1/n = 0 的 FID`, en: `${en}: FID extrapolated to 1/n = 0` },
  ],
]);

export const labels: Experiment['labels'] = {
  // Parameters
  dimensions: { zh: '特征的维数 d', en: 'Dimensions d of the features' },
  shift: { zh: '每一维偏多少', en: 'Shift in each dimension' },
  // Charts and their fields
  fids: {
    zh: 'FID 随样本数变化（两轴都是对数）',
    en: 'FID against samples (both axes logarithmic)',
    see: {
      zh: '完美的那条该在 0，却从很高处一路往下落；偏了一点的那条先跟着落，后来停在真值附近。',
      en: 'The perfect one ought to be 0, yet it starts high and keeps falling; the other falls along with it and then stops near its true value.',
    },
  },
  samples: { zh: '样本数 n', en: 'Samples n' },
  fid: { zh: 'FID', en: 'FID' },
  generator: { zh: '生成器', en: 'Generator' },
  line: {
    zh: 'n 不小于 1000 时：FID 对 1/n',
    en: 'For n of 1000 and more: FID against 1/n',
    see: {
      zh: '点落在直线上。直线在左端（1/n = 0）的高度就是真值：一条到 0，一条停在上面。',
      en: 'The dots lie on lines. Where a line meets the left end, 1/n = 0, is the true value: 0 for one, above it for the other.',
    },
  },
  inverse: { zh: '1/n', en: '1/n' },
  ...generators,
  ...Object.fromEntries(metrics),
  biasRatio: {
    zh: '完美的生成器：n = 1000 与 5000 时 FID 之比',
    en: 'Perfect generator: ratio of FID at n = 1000 and 5000',
  },
  exact: { zh: 'N(1.5, 2²) 与 N(0, 1) 的距离', en: 'Distance of N(1.5, 2²) and N(0, 1)' },
  shiftedTruth: { zh: '偏了一点的生成器：真值', en: 'Generator that is off: true value' },
};

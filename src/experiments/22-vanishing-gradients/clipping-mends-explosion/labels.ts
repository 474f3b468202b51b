/** Texts for every name that clipping-mends-explosion uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const runs: Record<string, Localized> = {
  largeFree: { zh: '大半径，不裁剪', en: 'Large radius, no clipping' },
  largeClipped: { zh: '大半径，裁剪', en: 'Large radius, clipped' },
  smallFree: { zh: '小半径，不裁剪', en: 'Small radius, no clipping' },
  smallClipped: { zh: '小半径，裁剪', en: 'Small radius, clipped' },
  oneFree: { zh: '半径 1，不裁剪', en: 'Radius 1, no clipping' },
  oneClipped: { zh: '半径 1，裁剪', en: 'Radius 1, clipped' },
};
const ofRun: Record<string, Localized> = {
  lossAtStart: { zh: '开始时的损失', en: 'Loss at the start' },
  gradientAtStart: { zh: '开始时的梯度范数', en: 'Gradient norm at the start' },
  lossAtEnd: { zh: '最后 10 个有限损失的平均', en: 'Mean of the last 10 finite losses' },
  finiteSteps: { zh: '损失为有限数的步数', en: 'Steps with a finite loss' },
  newRight: { zh: '新序列的第一个数说对的占比', en: 'First bits right in new sequences' },
  clipped: { zh: '裁剪起作用的步数', en: 'Steps in which clipping acted' },
};
const curves: Record<string, Localized> = {
  largeRaw: { zh: '大半径', en: 'Large radius' },
  largeAfterClipping: { zh: '大半径，裁剪之后', en: 'Large radius, after clipping' },
  smallRaw: { zh: '小半径', en: 'Small radius' },
  smallAfterClipping: { zh: '小半径，裁剪之后', en: 'Small radius, after clipping' },
};

const metrics = Object.fromEntries([
  ...Object.entries(runs).flatMap(([run, name]) =>
    Object.entries(ofRun).map(([key, what]): [string, Localized] => [
      `${run}-${key}`,
      { zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en}` },
    ]),
  ),
  ...Object.entries(curves).map(([curve, name]): [string, Localized] => [
    `${curve}-firstToLast`,
    {
      zh: `${name.zh}：首个时刻与末个时刻的梯度之比`,
      en: `${name.en}: gradient at the first moment over the last`,
    },
  ]),
]);

export const labels: Experiment['labels'] = {
  ...runs,
  ...ofRun,
  ...curves,
  ...metrics,
  'large-shareKept': {
    zh: '大半径：首个时刻占梯度的份额，裁剪之后与之前之比',
    en: 'Large radius: share of the first moment, after clipping over before',
  },
  'small-shareKept': {
    zh: '小半径：首个时刻占梯度的份额，裁剪之后与之前之比',
    en: 'Small radius: share of the first moment, after clipping over before',
  },
  // Parameters
  large: { zh: '大的谱半径', en: 'Large spectral radius' },
  small: { zh: '小的谱半径', en: 'Small spectral radius' },
  // Charts, tables and their fields
  lags: {
    zh: '训练之前：梯度沿时间往回传',
    en: 'Before training: the gradient on its way back in time',
    see: {
      zh: '纵轴是对数。裁剪把线整条下移，斜率不变：往回走，大半径仍在增大，小半径仍在消失。',
      en: 'The axis is logarithmic. Clipping lowers a line, not its slope: going back, the large radius still grows, the small one fades.',
    },
  },
  lag: { zh: '往回多少步', en: 'Steps back' },
  before: { zh: '网络', en: 'Network' },
  loss: {
    zh: '损失',
    en: 'Loss',
    see: {
      zh: '大半径不裁剪，第一步后就溢出，连不成线；裁剪后一路下降。小半径裁不裁都一样，半径 1 降得最低。',
      en: 'Large radius: over after one step, unless clipped. Radius 1 gets lowest.',
    },
  },
  runs: { zh: '六次训练', en: 'Six runs' },
};

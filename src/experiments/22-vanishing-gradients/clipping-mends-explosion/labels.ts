/** Texts for every name that clipping-mends-explosion uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const runs: Record<string, Localized> = {
  largeFree: { zh: '大半径，不裁剪', en: 'Large radius, no clipping' },
  largeClipped: { zh: '大半径，裁剪', en: 'Large radius, clipped' },
  smallFree: { zh: '小半径，不裁剪', en: 'Small radius, no clipping' },
  smallClipped: { zh: '小半径，裁剪', en: 'Small radius, clipped' },
  oneClipped: { zh: '半径 1，裁剪', en: 'Radius 1, clipped' },
};
const ofRun: Record<string, Localized> = {
  lossAtStart: { zh: '开始时的损失', en: 'Loss at the start' },
  gradientAtStart: { zh: '开始时的梯度范数', en: 'Gradient norm at the start' },
  lossAtEnd: { zh: '最后 10 步的平均损失', en: 'Mean loss of the last 10 steps' },
  brokenAt: { zh: '第几步不再是有限数', en: 'Step at which it is no longer finite' },
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
  // Parameters
  large: { zh: '大的谱半径', en: 'Large spectral radius' },
  small: { zh: '小的谱半径', en: 'Small spectral radius' },
  // Charts, tables and their fields
  lags: {
    zh: '训练之前：梯度沿时间往回传',
    en: 'Before training: the gradient on its way back in time',
  },
  lag: { zh: '往回多少步', en: 'Steps back' },
  before: { zh: '网络', en: 'Network' },
  runs: { zh: '五次训练', en: 'Five runs' },
};

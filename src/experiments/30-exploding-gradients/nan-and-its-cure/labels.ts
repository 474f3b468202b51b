/** Texts for every name that nan-and-its-cure uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const runs: Record<string, Localized> = {
  free: { zh: '不处理', en: 'Nothing done' },
  normClipped: { zh: '按范数裁剪', en: 'Clipped by norm' },
  valueClipped: { zh: '按值裁剪', en: 'Clipped by value' },
  tinyRate: { zh: '学习率 10⁻⁸', en: 'Learning rate 10⁻⁸' },
  radiusOne: { zh: '谱半径改为 1', en: 'Spectral radius 1' },
};
const ofRun: Record<string, Localized> = {
  gradientAtStart: { zh: '开始时的梯度范数', en: 'Gradient norm at the start' },
  cosine: { zh: '处理前后方向的余弦', en: 'Cosine of the direction before and after' },
  lossAtStart: { zh: '开始时的损失', en: 'Loss at the start' },
  lossAtEnd: { zh: '最后 10 个有限损失的平均', en: 'Mean of the last 10 finite losses' },
  finiteSteps: { zh: '损失为有限数的步数', en: 'Steps with a finite loss' },
  along: { zh: '处理后在原方向上的长度', en: 'Length along the old direction afterwards' },
};

const metrics = Object.entries(runs).flatMap(([run, name]) =>
  Object.entries(ofRun).map(([key, what]): [string, Localized] => [
    `${run}-${key}`,
    { zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en.toLowerCase()}` },
  ]),
);

export const labels: Experiment['labels'] = {
  ...runs,
  ...ofRun,
  ...Object.fromEntries(metrics),
  firstInfinity: {
    zh: '最后一次前向的第几个时刻溢出（0 为没有）',
    en: 'Moment of the last forward pass at which it overflows (0: none)',
  },
  nanAfterInfinity: {
    zh: 'NaN 晚于溢出的时刻数',
    en: 'Moments from the overflow to the first NaN',
  },
  // Parameters
  radius: { zh: '谱半径', en: 'Spectral radius' },
  // Charts, tables and their fields
  loss: {
    zh: '损失',
    en: 'Loss',
    see: {
      zh: '不处理的只剩第一个点。其余都走完全程：按值裁剪和谱半径 1 降得最低，按范数裁剪慢些，学习率极小的降得最少。',
      en: 'Nothing done: one dot is left. Clipping by value and radius 1 get lowest, by norm is slower, the tiny rate falls least.',
    },
  },
  inside: {
    zh: '一次前向之内：隐状态的最大分量（虚线为 float32 的上限）',
    en: 'Inside one forward pass: greatest component of the state (dashed: limit of float32)',
    see: {
      zh: '更新之前，各时刻只缓缓变大；出错的那一次，每个时刻涨两三个数量级，不到一半就撞上虚线，断了。',
      en: 'Before any update it grows slowly; the pass that breaks gains orders of magnitude at each moment, up to the dashed limit.',
    },
  },
  state: { zh: '隐状态的最大分量', en: 'Greatest component' },
  pass: { zh: '哪一次前向', en: 'Which pass' },
  firstPass: { zh: '更新之前', en: 'Before any update' },
  brokenPass: { zh: '出现 NaN 的那一次', en: 'The one that gives NaN' },
  runs: { zh: '五种办法', en: 'Five ways' },
};

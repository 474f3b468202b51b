/** Texts for every name that linear-nets-cannot-bend uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const activations: Readonly<Record<string, Localized>> = {
  identity: { zh: '无激活函数', en: 'No activation' },
  square: { zh: '平方', en: 'Square' },
  relu: { zh: 'ReLU', en: 'ReLU' },
  tanh: { zh: 'tanh', en: 'tanh' },
  sin: { zh: '正弦', en: 'Sine' },
  step: { zh: '阶跃', en: 'Step' },
};

const metrics = Object.entries(activations).flatMap(([name, { zh, en }]): [string, Localized][] => [
  [`${name}Rank`, { zh: `${zh}：独立方向的个数`, en: `${en}: independent directions` }],
  [`${name}Error`, { zh: `${zh}：最佳拟合的误差`, en: `${en}: error of the best fit` }],
  [`${name}Trained`, { zh: `${zh}：Adam 训练后的误差`, en: `${en}: error after Adam` }],
]);

export const labels: Experiment['labels'] = {
  ...activations,
  ...Object.fromEntries(metrics),
  // Parameters
  width: { zh: '隐单元个数', en: 'Hidden units' },
  depth: { zh: '隐层数', en: 'Hidden layers' },
  target: { zh: '目标', en: 'Target' },
  sine: { zh: 'sin 6x', en: 'sin 6x' },
  bump: { zh: '鼓包', en: 'Bump' },
  jump: { zh: '跳变', en: 'Jump' },
  parabola: { zh: '抛物线', en: 'Parabola' },
  // Charts, tables and their fields
  fits: {
    zh: '随机隐层的最佳拟合',
    en: 'Best fits with random hidden layers',
    see: {
      zh: '目标是奇函数，平方激活里的 x² 帮不上忙，于是和没有激活函数一样是条直线；ReLU 弯得过来，几乎盖住目标。',
      en: 'The target is odd, so x² is no help: the square is the same straight line as no activation. ReLU bends and nearly covers the target.',
    },
  },
  wanted: { zh: '目标', en: 'Target' },
  curve: { zh: '曲线', en: 'Curve' },
  errors: {
    zh: '加宽能把误差降到哪里',
    en: 'How far width brings the error down',
    see: {
      zh: '越往右网络越宽：没有激活函数和平方的停在同一高度，再宽也没用；ReLU 从两个单元往后一路下降。',
      en: 'To the right the nets get wider. No activation and the square stay at one height, however wide; ReLU falls all the way from two units on.',
    },
  },
  error: { zh: '均方根误差', en: 'Root-mean-square error' },
  trained: { zh: '用 Adam 训练后的误差', en: 'Error after Adam' },
  trainingStep: { zh: '训练步', en: 'Training step' },
  trainingError: {
    zh: '用 Adam 训练时的误差',
    en: 'Error on the way, with Adam',
    see: {
      zh: '全部权重都训练，结论一样：没有激活函数和平方的很快停在同一条水平线上，ReLU 一直在降。',
      en: 'With all weights trained it is the same: no activation and the square soon stop at one level, while ReLU keeps falling.',
    },
  },
  summary: { zh: '三种激活函数的对比', en: 'The three activations compared' },
  rank: { zh: '独立方向', en: 'Independent directions' },
};

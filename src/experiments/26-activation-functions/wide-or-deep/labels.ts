/** Texts for every name that wide-or-deep uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  teeth: { zh: '目标的齿数', en: 'Teeth of the target' },
  gelu: { zh: 'GELU', en: 'GELU' },
  silu: { zh: 'SiLU', en: 'SiLU' },
  costs: {
    zh: '搭出锯齿要多少参数（一层：下限）',
    en: 'Parameters to build teeth (one layer: lower bound)',
    see: {
      zh: '宽网络的参数与齿数成正比，深网络的只与它的对数成正比：右边差得越来越远。',
      en: 'Wide: parameters in proportion to the teeth. Deep: to their logarithm only. They part more and more to the right.',
    },
  },
  teethMade: { zh: '齿数', en: 'Teeth' },
  deep: { zh: '深', en: 'deep' },
  wide: { zh: '宽', en: 'wide' },
  wideRelu: { zh: '宽，ReLU', en: 'wide, ReLU' },
  target: { zh: '目标', en: 'target' },
  losses: {
    zh: '训练损失',
    en: 'Training loss',
    see: {
      zh: '参数几乎一样多，GELU 的深网络先降到底，宽的慢得多；换成 ReLU，宽的也降得下去。',
      en: 'At nearly equal size, with GELU the deep net falls first and the wide one far behind; with ReLU the wide one falls, too.',
    },
  },
  curves: {
    zh: '学到的函数',
    en: 'The functions learned',
    see: {
      zh: '深网络跟住了每一个齿；GELU 的宽网络把中间的齿抹平了。',
      en: 'The deep net follows every tooth; the wide one with GELU flattens those in the middle.',
    },
  },
  teethOfSix: { zh: '六层两单元的齿数', en: 'Teeth of six layers of two units' },
  deepParameters: { zh: '六层两单元的参数', en: 'Parameters of six layers of two' },
  wideParameters: {
    zh: '一层做出同样多齿，至少要的参数',
    en: 'Least parameters of one layer for as many teeth',
  },
  deepLoss: { zh: '深网络的损失', en: 'Loss of the deep net' },
  wideLoss: { zh: '宽网络的损失', en: 'Loss of the wide net' },
  wideReluLoss: { zh: '宽的 ReLU 网络的损失', en: 'Loss of the wide ReLU net' },
  deepTrained: { zh: '深网络的参数个数', en: 'Parameters of the deep net' },
  wideTrained: { zh: '宽网络的参数个数', en: 'Parameters of the wide net' },
};

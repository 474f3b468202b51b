/** Optimisers: momentum, adaptive steps and weight decay. */
import type { Term } from '../../../data/term';

export const optimizers: readonly Term[] = [
  {
    id: 'condition-number',
    chapter: 27,
    name: { zh: '条件数', en: 'condition number' },
    abbreviation: 'κ',
    definition: {
      zh: '最大与最小特征值之比。海森矩阵的条件数越大，谷越狭长，梯度下降越慢。',
      en: 'The ratio of the largest to the smallest eigenvalue. The larger that of the Hessian, the longer and narrower the valley, and the slower gradient descent.',
    },
  },
  {
    id: 'momentum',
    chapter: 27,
    name: { zh: '动量', en: 'momentum' },
    also: { zh: '重球法', en: 'heavy ball' },
    definition: {
      zh: '更新量不只看当前梯度，还带着上一步速度的 β 倍。',
      en: 'The update is not the gradient alone but carries β times the velocity of the step before.',
    },
  },
  {
    id: 'nesterov-momentum',
    chapter: 27,
    name: { zh: 'Nesterov 动量', en: 'Nesterov momentum' },
    abbreviation: 'NAG',
    definition: {
      zh: '先按速度往前走，再在那里算梯度的动量。',
      en: 'Momentum that first moves on with its velocity and takes the gradient there.',
    },
  },
  {
    id: 'adagrad',
    chapter: 27,
    name: { zh: 'AdaGrad', en: 'AdaGrad' },
    definition: {
      zh: '每个参数的步子除以它历来梯度平方和的平方根，所以步子只会越来越小。',
      en: 'Divides the step of each parameter by the root of the sum of all its squared gradients, so that steps can only shrink.',
    },
  },
  {
    id: 'rmsprop',
    chapter: 27,
    name: { zh: 'RMSProp', en: 'RMSProp' },
    definition: {
      zh: '把 AdaGrad 的平方和换成滑动平均，旧的梯度会被忘掉。',
      en: 'AdaGrad with a moving average of squares in place of the sum, so that old gradients are forgotten.',
    },
  },
  {
    id: 'adam',
    chapter: 27,
    name: { zh: 'Adam', en: 'Adam' },
    definition: {
      zh: '梯度的滑动平均除以梯度平方的滑动平均的平方根，两个平均都作偏差修正。',
      en: 'A moving average of gradients over the root of a moving average of their squares, both corrected for bias.',
    },
  },
  {
    id: 'bias-correction',
    chapter: 27,
    name: { zh: '偏差修正', en: 'bias correction' },
    definition: {
      zh: '滑动平均从 0 开始，前 t 步的权重加起来只有 1 − βᵗ；除以它，平均才是平均。',
      en: 'A moving average that starts at 0 has weights that add up to 1 − βᵗ after t steps; dividing by that makes it an average.',
    },
  },
  {
    id: 'adamw',
    chapter: 27,
    name: { zh: 'AdamW', en: 'AdamW' },
    definition: {
      zh: '把权重衰减从梯度里拿出来、直接作用于权重的 Adam。',
      en: 'Adam with weight decay taken out of the gradient and applied to the weights themselves.',
    },
  },
];

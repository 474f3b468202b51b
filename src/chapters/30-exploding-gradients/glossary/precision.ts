/** Numbers of sixteen bits, and how to train with them. */
import type { Term } from '../../../data/term';

export const precision: readonly Term[] = [
  {
    id: 'mixed-precision',
    chapter: 30,
    name: { zh: '混合精度', en: 'mixed precision' },
    abbreviation: 'AMP',
    definition: {
      zh: '矩阵乘法用 16 位，容易出错的运算和权重的更新用 32 位。',
      en: 'Matrix products in 16 bits, delicate operations and the updates of the weights in 32.',
    },
  },
  {
    id: 'bfloat16',
    chapter: 30,
    name: { zh: 'bfloat16', en: 'bfloat16' },
    abbreviation: 'bf16',
    definition: {
      zh: '16 位浮点格式：8 位指数，7 位尾数。范围与 float32 一样，精度低得多。',
      en: 'A floating-point format of 16 bits, 8 for the exponent and 7 for the fraction: the range of float32 with far less precision.',
    },
  },
  {
    id: 'subnormal-number',
    chapter: 30,
    name: { zh: '次正规数', en: 'subnormal number' },
    also: { zh: '非规格化数', en: 'denormal number' },
    definition: {
      zh: '比最小的规格化数还小的浮点数，间隔固定，有效位数越来越少，直到 0。',
      en: 'A floating-point number below the least normal one: the spacing is fixed, and fewer and fewer digits are left on the way to 0.',
    },
  },
  {
    id: 'underflow',
    chapter: 30,
    name: { zh: '下溢', en: 'underflow' },
    definition: {
      zh: '数太小，舍入之后成了 0。',
      en: 'A number so small that rounding makes it 0.',
    },
  },
  {
    id: 'master-weights',
    chapter: 30,
    name: { zh: '主权重', en: 'master weights' },
    definition: {
      zh: '混合精度训练里另存的一份 float32 权重，更新加在它上面，前向用它舍入出来的 16 位副本。',
      en: 'A copy of the weights in float32 that takes the updates in mixed-precision training; the forward pass uses its rounding to 16 bits.',
    },
  },
  {
    id: 'stochastic-rounding',
    chapter: 30,
    name: { zh: '随机舍入', en: 'stochastic rounding' },
    definition: {
      zh: '按距离的比例随机取相邻两个数之一，平均没有偏差。',
      en: 'Rounding to either neighbour at random, the nearer with the greater chance, so that there is no bias on average.',
    },
  },
];

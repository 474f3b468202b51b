/** Kinds of convolution, how they are computed, and what goes wrong with them. */
import type { Term } from '../../../data/term';

export const convolutions: readonly Term[] = [
  {
    id: 'cross-correlation',
    chapter: 28,
    name: { zh: '互相关', en: 'cross-correlation' },
    definition: {
      zh: '核不翻转，直接在输入上滑动，逐格相乘再相加。深度学习库里的“卷积”都是它。',
      en: 'The kernel slides over the input unflipped, multiplying cell by cell and adding. What deep-learning libraries call convolution.',
    },
  },
  {
    id: 'im2col',
    chapter: 28,
    name: { zh: 'im2col', en: 'im2col' },
    definition: {
      zh: '把每个输出位置的窗口拉成矩阵的一行，卷积就成了一次矩阵乘法，代价是内存。',
      en: 'The window of each output place becomes a row of a matrix, so that a convolution is one matrix product, at the price of memory.',
    },
  },
  {
    id: 'transposed-convolution',
    chapter: 28,
    name: { zh: '转置卷积', en: 'transposed convolution' },
    also: { zh: '反卷积' },
    definition: {
      zh: '乘以卷积矩阵的转置，也就是卷积对输入求导那一步。把小图变大，但不是卷积的逆。',
      en: 'Multiplies by the transpose of a convolution’s matrix, as the backward pass to the input does. It makes small maps large and is not the inverse.',
    },
  },
  {
    id: 'checkerboard-artifact',
    chapter: 28,
    name: { zh: '棋盘效应', en: 'checkerboard artifact' },
    definition: {
      zh: '转置卷积的步长除不尽核的边长，相邻的输出叠加的次数不同，图上显出棋盘状花纹。',
      en: 'Where the stride of a transposed convolution does not divide its kernel, neighbouring outputs add up unequally often, and a checkerboard shows.',
    },
  },
  {
    id: 'dilated-convolution',
    chapter: 28,
    name: { zh: '膨胀卷积', en: 'dilated convolution' },
    also: { zh: '空洞卷积' },
    definition: {
      zh: '核的相邻格子在输入上隔开几格（膨胀率），不加权重就看得更远。',
      en: 'Neighbouring cells of the kernel lie several input cells apart (the dilation), so that it sees further with no more weights.',
    },
  },
  {
    id: 'gridding',
    chapter: 28,
    name: { zh: '网格效应', en: 'gridding' },
    definition: {
      zh: '几层膨胀率有公约数，一个输出只看得见网格上的输入，其余的一条路也没有。',
      en: 'If the dilations of a stack share a divisor, an output sees inputs on a grid only, and no path leads to the rest.',
    },
  },
  {
    id: 'arithmetic-intensity',
    chapter: 28,
    name: { zh: '算术强度', en: 'arithmetic intensity' },
    definition: {
      zh: '每搬动一个字节做多少次运算。太低时，时间由内存带宽决定，而不是由算力决定。',
      en: 'How many operations are done for each byte moved. Where it is low, memory bandwidth sets the time, not computing power.',
    },
  },
  {
    id: 'overlapping-pooling',
    chapter: 28,
    name: { zh: '重叠池化', en: 'overlapping pooling' },
    definition: {
      zh: '池化窗口比步长大，相邻的窗口有重叠。',
      en: 'Pooling whose windows are larger than its stride, so that neighbours overlap.',
    },
  },
];

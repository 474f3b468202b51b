/** A convolution as loops, as one matrix product, and backwards; its transpose and what that is not. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '手写卷积：循环、im2col 与转置',
    en: 'Convolution by hand: loops, im2col, transpose',
  },
  question: {
    zh: '几层循环、一次矩阵乘法、库里的卷积，算的是同一个东西吗？',
    en: 'Are loops, one matrix product and the library’s convolution the same thing?',
  },
  summary: {
    zh: '一份乘法清单走三遍，就得到前向、对核的导数、对输入的导数；最后一个就是转置卷积。',
    en: 'One list of products, walked three ways, gives the output, the gradient of the kernel and that of the input, which is the transposed convolution.',
  },
  topics: ['convolution', 'gradients'],
  backend: 'cpu',
};

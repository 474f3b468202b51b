/** Batch normalisation without skips makes gradients grow with depth at initialisation. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '批归一化在深处爆炸',
    en: 'Batch normalisation explodes at depth',
  },
  question: {
    zh: '没有残差连接，批归一化挡得住梯度爆炸吗？',
    en: 'Does batch normalisation without skips keep gradients from exploding?',
  },
  summary: {
    zh: '没有残差连接时，批归一化让梯度逐层增长；换权重大小、换批的大小，看什么管用。',
    en: 'Without skips, batch normalisation makes the gradient grow layer by layer; change weights and batch and see what helps.',
  },
  backend: 'wasm',
};

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
    zh: '没有残差连接时，ReLU 加批归一化的梯度逐层增长，权重多大都一样；换批的大小、加残差，看什么管用。',
    en: 'Without skips, gradients of ReLU with batch normalisation grow layer by layer, whatever the size of the weights; change the batch, add skips, and see what helps.',
  },
  topics: ['gradients', 'normalization'],
  backend: 'wasm',
  knobs: ['depth', 'factor'],
};

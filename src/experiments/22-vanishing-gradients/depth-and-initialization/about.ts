/** Gradients of every layer by depth, width, weight size, activation and initialisation. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '层数、初始化与激活函数',
    en: 'Depth, initialisation and activation',
  },
  question: {
    zh: '网络一深，怎样初始化才能让梯度不消失也不爆炸？',
    en: 'Which initialisation keeps gradients alive through depth?',
  },
  summary: {
    zh: '拖动权重系数，看每一层的梯度是消失、爆炸，还是不大不小；再看哪种初始化能稳住它。',
    en: 'Drag the weight factor, watch the gradient of every layer vanish, explode or keep its size, and see which initialisation holds it.',
  },
  topics: ['gradients', 'initialization'],
  backend: 'wasm',
};

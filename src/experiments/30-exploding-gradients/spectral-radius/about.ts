/** The gradient of a recurrent net grows as a power of the spectral radius; the norm decides only at first. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '谱半径的幂',
    en: 'Powers of the spectral radius',
  },
  question: {
    zh: '循环网络的梯度，由谱半径还是由范数决定？',
    en: 'Is a recurrent gradient ruled by the spectral radius or by the norm?',
  },
  summary: {
    zh: '梯度沿时间往回传，每一步乘一次循环矩阵；拖动谱半径，看它何时消失、何时爆炸。',
    en: 'Back in time, each step multiplies the gradient by the recurrent matrix; drag its spectral radius and watch it vanish or explode.',
  },
  topics: ['recurrent', 'gradients'],
  backend: 'wasm',
};

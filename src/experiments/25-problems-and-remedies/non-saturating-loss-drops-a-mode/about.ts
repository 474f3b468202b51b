/** With the best discriminator the gradient of −ln D is that of KL − 2 JS, and a generator with one peak ends on one of two. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '非饱和损失丢掉一个峰',
    en: 'The non-saturating loss drops a mode',
  },
  question: {
    zh: '判别器最优时，−ln D 到底在减小什么？',
    en: 'With the best discriminator, what does −ln D really minimise?',
  },
  summary: {
    zh: '它的梯度与 KL(p_g‖p_r) − 2 JS 的一样；同一个起点，它守住一个峰，极小极大损失盖住两个。',
    en: 'Its gradient is that of KL(p_g‖p_r) − 2 JS; from one start it settles on one peak where the minimax loss covers both.',
  },
  topics: ['generative'],
  backend: 'cpu',
};

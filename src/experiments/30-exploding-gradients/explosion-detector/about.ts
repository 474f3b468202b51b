/** A detector on the gradient norm warns before the loss is NaN, and acting on it saves the run. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '梯度爆炸探测器',
    en: 'An explosion detector',
  },
  question: {
    zh: '梯度范数能在 NaN 之前几步报警？',
    en: 'How many steps before NaN does the gradient norm warn?',
  },
  summary: {
    zh: '学习率一步步变大，训练终会成为 NaN；看梯度范数和损失各提前几步报警，报警就出手又会怎样。',
    en: 'The learning rate grows until the loss is NaN; see how many steps ahead the gradient norm and the loss warn, and what acting on it does.',
  },
  topics: ['gradients', 'recurrent'],
  backend: 'wasm',
};

/** How the forget gate's bias decides how far back an LSTM's gradient reaches, against RNN and GRU. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '遗忘门的偏置与梯度',
    en: 'The forget gate’s bias and the gradient',
  },
  question: {
    zh: '遗忘门的偏置，决定梯度能走多远吗？',
    en: 'Does the forget gate’s bias decide how far a gradient reaches?',
  },
  summary: {
    zh: '看梯度穿过时间时怎样缩小或变大，以及遗忘门的偏置怎样决定它能走多远。',
    en: 'Watch the gradient shrink or grow on its way through time, and how the forget gate’s bias decides how far it gets.',
  },
  topics: ['recurrent', 'gradients', 'initialization'],
  backend: 'wasm',
};

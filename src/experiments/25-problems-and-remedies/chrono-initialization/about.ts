/** Recall one bit over many steps: an LSTM with forget bias 1 stays at chance, chrono initialisation solves it. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'chrono 初始化',
    en: 'Chrono initialisation',
  },
  question: {
    zh: '只改偏置的初值，LSTM 就能记得更久吗？',
    en: 'Can the first values of its biases alone make an LSTM remember longer?',
  },
  summary: {
    zh: '让 LSTM 记住一百步之前的一个符号：偏置都为 1 时学不会，只改偏置的初值就学会了。',
    en: 'An LSTM is to recall one symbol seen a hundred steps ago: with all biases at 1 it cannot, with other initial biases it can.',
  },
  topics: ['recurrent', 'initialization'],
  backend: 'wasm',
};

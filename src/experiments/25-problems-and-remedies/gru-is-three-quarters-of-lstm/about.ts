/** LSTM, GRU and SimpleRNN counted: 4 : 3 : 1 with one bias a gate, and how libraries deviate. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'GRU 的参数是 LSTM 的四分之三',
    en: 'A GRU has three quarters of an LSTM’s parameters',
  },
  question: {
    zh: 'GRU 的参数恰好是 LSTM 的四分之三吗？',
    en: 'Has a GRU exactly three quarters of an LSTM’s parameters?',
  },
  summary: {
    zh: '改变输入和隐层的大小，数三种循环层的参数，看比值何时恰为 3 : 4，何时不是。',
    en: 'Change the input and hidden size, count the parameters of three recurrent layers, and see when the ratio is exactly 3 : 4 and when it is not.',
  },
  topics: ['recurrent', 'counting'],
  backend: 'cpu',
};

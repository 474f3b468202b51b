/** How many input pixels a unit sees, layer by layer. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '感受野计算器', en: 'Receptive fields' },
  question: {
    zh: '一个单元能看到多大一块输入？',
    en: 'How much of the input does a unit see?',
  },
  summary: {
    zh: '给出每层的核和步长，看一个单元能看到多大一块输入。',
    en: 'Give each layer a kernel and a stride, and see how much of the input a unit sees.',
  },
  topics: ['convolution'],
  backend: 'cpu',
};

/** The classic models as lists of layers: shapes, parameters, multiply-adds, receptive fields, to the last digit. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '模型的账本', en: 'The ledger of models' },
  question: {
    zh: '经典模型各有多少参数，要算多少次乘加？',
    en: 'How many parameters and multiply-adds do the classic models take?',
  },
  summary: {
    zh: '把十六个模型写成一行一层的清单，参数和乘加算到个位，再改成你自己的。',
    en: 'Sixteen models as lists of layers: parameters and multiply-adds to the last digit, and a list of your own.',
  },
  topics: ['counting', 'convolution'],
  backend: 'cpu',
};

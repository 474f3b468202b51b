/** Convolution shares weights, an embedding is a matrix product, attention is a soft lookup. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '共享权重与查表',
    en: 'Weight sharing and lookup',
  },
  question: {
    zh: '卷积、嵌入、注意力，各自省下了什么？',
    en: 'What do convolution, embedding and attention each save?',
  },
  summary: {
    zh: '三种结构各自省下了什么：卷积共享权重，嵌入用查表代替乘法，注意力是软的查表。',
    en: 'What three structures save: convolution shares weights, an embedding looks up instead of multiplying, attention looks up softly.',
  },
  topics: ['counting', 'convolution'],
  backend: 'cpu',
};

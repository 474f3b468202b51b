/** Linear blocks collapse to one matrix and lose rank for good; a non-linear inverse link prevents both. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '线性的块叠不高',
    en: 'Linear blocks collapse',
  },
  question: {
    zh: '恒等连接的块叠得再多，能多表达什么？',
    en: 'What do stacked blocks with the identity link add?',
  },
  summary: {
    zh: '恒等连接的块再怎么叠，也等于一个矩阵：方格还是方格。换成非线性的反连接，方格才弯。',
    en: 'Blocks with the identity link multiply into one matrix, and a lattice stays a lattice. A non-linear inverse link bends it.',
  },
  topics: ['capacity', 'regression'],
  backend: 'cpu',
};

/** Why attention divides by √d: dot products grow with d, and an unscaled softmax lets no gradient through. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '点积为什么要除以 √d',
    en: 'Why dot products are divided by √d',
  },
  question: {
    zh: '维数变大，不除以 √d 的 softmax 会怎样？',
    en: 'As the dimension grows, what becomes of a softmax without √d?',
  },
  summary: {
    zh: '随机的查询和键：看点积的方差怎样随维数长大，softmax 的雅可比矩阵怎样趋于 0，除以 √d 又怎样让两者不变。',
    en: 'Random queries and keys: the variance of their products grows with the dimension, the Jacobian of the softmax vanishes, and √d keeps both in place.',
  },
  topics: ['initialization', 'gradients'],
  backend: 'cpu',
};

/** Gradient descent, heavy ball and Nesterov on a ravine, against their closed forms. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '山谷里的动量', en: 'Momentum in a ravine' },
  question: {
    zh: '动量为什么快，快多少，β 太大又会怎样？',
    en: 'Why is momentum faster, by how much, and what does too large a β do?',
  },
  summary: {
    zh: '同一个山谷，三种方法各用最好的设置，每步的倍数与闭式解对照；再看曲率估错和 β 太接近 1 的后果。',
    en: 'One ravine, three methods at their best, the factor of a step against its closed form; then what a wrong curvature and a β too near 1 do.',
  },
  topics: ['learning-rules', 'landscape'],
  backend: 'cpu',
  knobs: ['conditionNumber', 'momentum'],
};

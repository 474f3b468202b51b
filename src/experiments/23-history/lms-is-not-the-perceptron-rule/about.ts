/** On separable points least squares errs where the perceptron rule does not: they have different aims. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'LMS 不是感知机规则',
    en: 'LMS is not the perceptron rule',
  },
  question: {
    zh: 'LMS 和感知机规则是一回事吗？',
    en: 'Is LMS the perceptron rule under another name?',
  },
  summary: {
    zh: '拖动远处的点，看最小二乘的边界被拖走，感知机的边界纹丝不动。',
    en: 'Drag the far points: they take the border of least squares along and leave the perceptron’s where it is.',
  },
  topics: ['learning-rules'],
  backend: 'cpu',
};

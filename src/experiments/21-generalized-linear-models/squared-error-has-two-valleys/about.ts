/** Sigmoid with squared error is not convex in its weights, cross-entropy is. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '平方误差有两个谷', en: 'Squared error has two valleys' },
  question: {
    zh: 'sigmoid 接平方误差，损失还是凸的吗？',
    en: 'Is the loss still convex when a sigmoid meets the squared error?',
  },
  summary: {
    zh: '四个点、一个偏置：看平方误差有两个谷和两片平地，交叉熵只有一个谷。',
    en: 'Four points, one bias: see two valleys and two plains under squared error, one valley under cross-entropy.',
  },
  topics: ['regression', 'landscape'],
  backend: 'cpu',
};

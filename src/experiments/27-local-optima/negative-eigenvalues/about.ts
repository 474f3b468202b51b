/** Trains a small net to the end and computes every eigenvalue of its Hessian, in double precision. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '停下处仍有负特征值',
    en: 'Negative eigenvalues remain',
  },
  question: {
    zh: '训练停下的地方，是极小点吗？',
    en: 'Is the place where training stops a minimum?',
  },
  summary: {
    zh: '看特征值在训练中怎样收拢：停下时损失很低，梯度不为零，还剩几个很小的负特征值。',
    en: 'Watch the eigenvalues gather: at the end the loss is low, the gradient is not zero, and a few small negative ones remain.',
  },
  topics: ['landscape'],
  backend: 'cpu',
};

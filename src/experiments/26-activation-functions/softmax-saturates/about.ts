/** The Jacobian of softmax, and what is left of it when logits grow. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: 'softmax 饱和', en: 'Softmax saturates' },
  question: {
    zh: 'logits 变大，softmax 的雅可比矩阵还剩多少？',
    en: 'As logits grow, what is left of the Jacobian of softmax?',
  },
  summary: {
    zh: '看雅可比矩阵先升后降；错判时，平方误差的梯度跟着消失，交叉熵的不会。',
    en: 'See the Jacobian rise, then die; on a wrong guess the squared error’s gradient goes with it, that of cross-entropy does not.',
  },
  topics: ['activation', 'gradients'],
  backend: 'cpu',
};

/** One sigmoid unit with cross-entropy is logistic regression: gradient descent and IRLS reach R's answer. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'IRLS 与梯度下降',
    en: 'IRLS against gradient descent',
  },
  question: {
    zh: 'IRLS 与梯度下降，会走到同一个答案吗？',
    en: 'Do IRLS and gradient descent reach the same answer?',
  },
  summary: {
    zh: '一个 sigmoid 单元加交叉熵就是逻辑回归：两种办法都走到 R 的答案。再去掉三辆车，看系数一路发散。',
    en: 'One sigmoid unit with cross-entropy is logistic regression: both ways reach R’s answer. Then drop three cars and watch the coefficients diverge.',
  },
  topics: ['regression', 'learning-rules'],
  backend: 'cpu',
};

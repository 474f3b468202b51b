/** Full-batch gradient descent drives the top eigenvalue of the Hessian up to 2 / η, and stays there. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '稳定性边缘', en: 'The edge of stability' },
  question: {
    zh: '学习率给定，曲率会长到多大？',
    en: 'How far does the curvature grow at a given learning rate?',
  },
  summary: {
    zh: '看全批量梯度下降怎样把最大曲率推到 2/η，然后悬在那里，损失忽升忽降。',
    en: 'Watch full-batch gradient descent push the greatest curvature up to 2/η and hover there, the loss going up and down.',
  },
  topics: ['landscape', 'learning-rules'],
  backend: 'cpu',
};

/** The eigenvalues of a large random symmetric matrix form a semicircle. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '半圆律',
    en: 'The semicircle law',
  },
  question: {
    zh: '随机对称矩阵的特征值怎样分布？',
    en: 'How are the eigenvalues of a random symmetric matrix spread?',
  },
  summary: {
    zh: '随机对称矩阵的特征值排成半圆，正负各半，维数越高越接近；挤在零附近的很少。',
    en: 'The eigenvalues of a random symmetric matrix form a semicircle, half of them negative, the closer the more dimensions there are; few crowd around zero.',
  },
  topics: ['landscape'],
  backend: 'cpu',
};

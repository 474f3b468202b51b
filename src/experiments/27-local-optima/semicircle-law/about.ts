/** The eigenvalues of a large random symmetric matrix form a semicircle; a net's do not. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '半圆律，以及网络的谱为何不同',
    en: 'The semicircle law, and why a net’s spectrum differs',
  },
  question: {
    zh: '网络的 Hessian 谱，像随机矩阵吗？',
    en: 'Does a net’s Hessian spectrum look like that of a random matrix?',
  },
  summary: {
    zh: '随机对称矩阵的特征值排成半圆，正负各半；再看一个仿造的“网络谱”，几乎全挤在零附近。',
    en: 'The eigenvalues of a random symmetric matrix form a semicircle, half of them negative; a spectrum made up after a net’s crowds near zero.',
  },
  topics: ['landscape'],
  backend: 'cpu',
};

/** A linear autoencoder trained by gradient descent ends in the subspace of the principal components. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '线性自编码器就是 PCA',
    en: 'A linear autoencoder is PCA',
  },
  question: {
    zh: '线性自编码器学到的，就是主成分吗？',
    en: 'Does a linear autoencoder learn the principal components?',
  },
  summary: {
    zh: '训练一个没有非线性的自编码器，看它的损失和子空间怎样一步步走到主成分分析的答案。',
    en: 'Train an autoencoder without nonlinearity and watch its loss and its subspace walk to the answer of principal component analysis.',
  },
  topics: ['representation'],
  backend: 'wasm',
};

/** A linear autoencoder trained by gradient descent ends in the subspace of the principal components. */
import main from '!!raw-loader!./main.ts';
import data from '!!raw-loader!./data.ts';
import network from '!!raw-loader!./network.ts';
import eigen from '!!raw-loader!./eigen.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'linear-autoencoder-is-pca',
  chapter: 24,
  title: { zh: '线性自编码器就是 PCA', en: 'A linear autoencoder is PCA' },
  summary: {
    zh: '训练一个没有非线性的自编码器，看它的损失和子空间怎样一步步走到主成分分析的答案。',
    en: 'Train an autoencoder without nonlinearity and watch its loss and its subspace walk to the answer of principal component analysis.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'data.ts': data,
    'network.ts': network,
    'eigen.ts': eigen,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

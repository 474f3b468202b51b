/** Batch normalisation without skips makes gradients grow with depth at initialisation. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'batch-norm-explodes-at-depth',
  chapter: 22,
  title: { zh: '批归一化在深处爆炸', en: 'Batch normalisation explodes at depth' },
  summary: {
    zh: '没有残差连接时，批归一化让梯度逐层增长；换权重大小、换批的大小，看什么管用。',
    en: 'Without skips, batch normalisation makes the gradient grow layer by layer; change weights and batch and see what helps.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'network.ts': network, 'charts.ts': charts },
  backend: 'wasm',
  recorded,
};

export default experiment;

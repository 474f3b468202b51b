/** MNIST-1D: what the priors of four architectures are worth, and what is left of them in disorder. */
import main from '!!raw-loader!./main.ts';
import waves from '!!raw-loader!./waves.ts';
import networks from '!!raw-loader!./networks.ts';
import training from '!!raw-loader!./training.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'mnist-1d',
  chapter: 24,
  title: { zh: '先验值多少：MNIST-1D', en: 'What a prior is worth: MNIST-1D' },
  summary: {
    zh: '同样的数据，逻辑回归、MLP、CNN 各学一遍，再把 40 个点打乱重来：卷积的优势从哪里来，一看便知。',
    en: 'Logistic regression, an MLP and a CNN learn the same data, then again with the 40 points in disorder: see where the lead of convolution comes from.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'waves.ts': waves,
    'networks.ts': networks,
    'training.ts': training,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

/** An RBM small enough for its exact likelihood: exact gradient against CD-k, and a second layer on top. */
import main from '!!raw-loader!./main.ts';
import rbm from '!!raw-loader!./rbm.ts';
import learning from '!!raw-loader!./learning.ts';
import likelihood from '!!raw-loader!./likelihood.ts';
import data from '!!raw-loader!./data.ts';
import dbn from '!!raw-loader!./dbn.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'restricted-boltzmann-machine',
  chapter: 24,
  title: { zh: '受限玻尔兹曼机', en: 'Restricted Boltzmann machine' },
  summary: {
    zh: '小到可以精确算出似然的 RBM：看精确梯度与对比散度差多少，再在上面叠一层。',
    en: 'An RBM small enough for its exact likelihood: see how far contrastive divergence falls short of the exact gradient, then stack a layer on top.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'rbm.ts': rbm,
    'learning.ts': learning,
    'likelihood.ts': likelihood,
    'data.ts': data,
    'dbn.ts': dbn,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

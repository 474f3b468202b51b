/** Mean and variance of the activations through 50 layers: SELU against ReLU and tanh. */
import main from '!!raw-loader!./main.ts';
import runs from '!!raw-loader!./runs.ts';
import measure from '!!raw-loader!./measure.ts';
import walk from '!!raw-loader!./walk.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'selu-fixed-point',
  chapter: 25,
  title: { zh: 'SELU 的不动点', en: 'The fixed point of SELU' },
  summary: {
    zh: '激活值穿过 50 层：SELU 把均值和方差拉向 (0, 1)，同样权重下的 ReLU 逐层变弱。',
    en: 'Activations go through 50 layers: SELU draws mean and variance to (0, 1), ReLU fades with the same weights.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'runs.ts': runs,
    'measure.ts': measure,
    'walk.ts': walk,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

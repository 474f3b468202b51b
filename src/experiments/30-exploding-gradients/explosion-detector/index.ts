/** A detector on the gradient norm warns before the loss is NaN, and acting on it saves the run. */
import main from '!!raw-loader!./main.ts';
import detector from '!!raw-loader!./detector.ts';
import network from '!!raw-loader!./network.ts';
import training from '!!raw-loader!./training.ts';
import summary from '!!raw-loader!./summary.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'explosion-detector',
  chapter: 30,
  title: { zh: '梯度爆炸探测器', en: 'An explosion detector' },
  summary: {
    zh: '学习率一步步变大，训练终会成为 NaN；看梯度范数提前几步报警，报警就出手又会怎样。',
    en: 'The learning rate grows until the loss is NaN; see how many steps ahead the gradient norm warns, and what acting on it does.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'detector.ts': detector,
    'network.ts': network,
    'training.ts': training,
    'summary.ts': summary,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

/** One large step kills ReLU units for good; units that leak go on learning; off on a sample is not dead. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import training from '!!raw-loader!./training.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'dying-relu',
  chapter: 26,
  title: { zh: '死亡 ReLU', en: 'Dying ReLU' },
  summary: {
    zh: '看一步过大的更新怎样让单元永远关闭，再看带泄漏的单元怎样继续学习。',
    en: 'Watch one step that is too large switch units off for good, while leaky units go on learning.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'network.ts': network, 'training.ts': training, 'charts.ts': charts },
  backend: 'wasm',
  recorded,
};

export default experiment;

/** Two priors, one examination: sharing weights, or a kernel for each place. */
import main from '!!raw-loader!./main.ts';
import faces from '!!raw-loader!./faces.ts';
import network from '!!raw-loader!./network.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'aligned-against-shifted',
  chapter: 29,
  title: { zh: '对齐与平移', en: 'Aligned against shifted' },
  summary: {
    zh: '同样的小脸，两种任务，两种网络：看共享权重什么时候赢，什么时候只能蒙。',
    en: 'The same small faces, two tasks, two nets: see when sharing weights wins, and when it can only guess.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'faces.ts': faces, 'network.ts': network, 'charts.ts': charts },
  backend: 'wasm',
  recorded,
};

export default experiment;

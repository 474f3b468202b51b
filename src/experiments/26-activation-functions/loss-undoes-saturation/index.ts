/** A sigmoid that is confident and wrong: squared loss leaves it there, log-loss pulls it out. */
import main from '!!raw-loader!./main.ts';
import losses from '!!raw-loader!./losses.ts';
import training from '!!raw-loader!./training.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'loss-undoes-saturation',
  chapter: 26,
  title: { zh: '损失抵消饱和', en: 'The loss undoes saturation' },
  summary: {
    zh: '同一个饱和的 sigmoid，从全错出发：看平方损失怎样推不动它，对数损失怎样把它拉回来。',
    en: 'One saturated sigmoid that starts all wrong: see squared loss fail to move it, and log-loss pull it back.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'losses.ts': losses, 'training.ts': training, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;

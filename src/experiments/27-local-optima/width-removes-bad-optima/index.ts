/** XOR from many starts at four widths: the narrow nets get stuck, the wide ones do not. */
import main from '!!raw-loader!./main.ts';
import starts from '!!raw-loader!./starts.ts';
import network from '!!raw-loader!./network.ts';
import plateau from '!!raw-loader!./plateau.ts';
import charts from '!!raw-loader!./charts.ts';
import settings from '!!raw-loader!./settings.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'width-removes-bad-optima',
  chapter: 27,
  title: { zh: '宽度消除坏的局部最优', en: 'Width removes bad optima' },
  summary: {
    zh: '看一百六十个网络的损失怎样散开：窄的常卡在 ln 2 的一半，宽的几乎都到零；再看卡住的地方有没有谷底。',
    en: 'Watch the losses of 160 networks part: narrow ones often stick at half of ln 2, wide ones reach zero. Then see whether the place has a bottom.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'starts.ts': starts,
    'network.ts': network,
    'plateau.ts': plateau,
    'charts.ts': charts,
    'settings.ts': settings,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

/** The cliff of Pascanu, Mikolov and Bengio: one recurrent unit, walked with and without clipping. */
import main from '!!raw-loader!./main.ts';
import surface from '!!raw-loader!./surface.ts';
import walk from '!!raw-loader!./walk.ts';
import check from '!!raw-loader!./check.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'walking-the-cliff',
  chapter: 30,
  title: { zh: '走悬崖', en: 'Walking the cliff' },
  summary: {
    zh: '一个单元的循环网络，损失面上有一道悬崖；选起点、学习率和阈值，看裁剪与不裁剪两个行者各走到哪里。',
    en: 'One recurrent unit has a cliff in its loss; choose start, rate and threshold, and see where the clipped and the free walker end.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'surface.ts': surface,
    'walk.ts': walk,
    'check.ts': check,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

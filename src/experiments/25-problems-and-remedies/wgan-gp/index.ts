/** A small GAN learns a distribution in the plane; loss, data and penalty can be switched. */
import main from '!!raw-loader!./main.ts';
import settings from '!!raw-loader!./settings.ts';
import losses from '!!raw-loader!./losses.ts';
import networks from '!!raw-loader!./networks.ts';
import data from '!!raw-loader!./data.ts';
import quality from '!!raw-loader!./quality.ts';
import watch from '!!raw-loader!./watch.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'wgan-gp',
  chapter: 25,
  title: { zh: '看 WGAN-GP 学会八个峰', en: 'Watch a WGAN-GP learn eight modes' },
  summary: {
    zh: '看生成的样本怎样一步步挪到数据上，再换成别的损失、数据和 λ 试试。',
    en: 'Watch samples move onto the data step by step, then try other losses, data and λ.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'settings.ts': settings,
    'losses.ts': losses,
    'networks.ts': networks,
    'data.ts': data,
    'quality.ts': quality,
    'watch.ts': watch,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

/** Without a hidden layer XOR stays at ln 2; with two units it is a gamble, with eight it works. */
import main from '!!raw-loader!./main.ts';
import networks from '!!raw-loader!./networks.ts';
import outcomes from '!!raw-loader!./outcomes.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'xor-needs-a-hidden-layer',
  chapter: 23,
  title: { zh: '异或需要隐藏层', en: 'XOR needs a hidden layer' },
  summary: {
    zh: '看一百六十个网络的损失怎样散开：没有隐藏层的停在 ln 2，两个单元的看运气，八个单元的都到零。',
    en: 'Watch the losses of 160 networks part: stuck at ln 2 without a hidden layer, a matter of luck with two units, zero with eight.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'networks.ts': networks,
    'outcomes.ts': outcomes,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

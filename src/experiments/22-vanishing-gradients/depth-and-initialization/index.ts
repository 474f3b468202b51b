/** Gradients of every layer by depth, width, weight size, activation and initialisation. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import weights from '!!raw-loader!./weights.ts';
import chain from '!!raw-loader!./chain.ts';
import measures from '!!raw-loader!./measures.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'depth-and-initialization',
  chapter: 22,
  title: { zh: '层数、初始化与激活函数', en: 'Depth, initialisation and activation' },
  summary: {
    zh: '拖动权重系数，看每一层的梯度是消失、爆炸，还是不大不小；再看哪种初始化能稳住它。',
    en: 'Drag the weight factor, watch the gradient of every layer vanish, explode or keep its size, and see which initialisation holds it.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'network.ts': network,
    'weights.ts': weights,
    'chain.ts': chain,
    'measures.ts': measures,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

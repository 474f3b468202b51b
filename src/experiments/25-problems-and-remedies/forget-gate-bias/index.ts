/** How the forget gate's bias decides how far back an LSTM's gradient reaches, against RNN and GRU. */
import main from '!!raw-loader!./main.ts';
import cells from '!!raw-loader!./cells.ts';
import tangent from '!!raw-loader!./tangent.ts';
import weights from '!!raw-loader!./weights.ts';
import follow from '!!raw-loader!./follow.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'forget-gate-bias',
  chapter: 25,
  title: { zh: '遗忘门的偏置与梯度', en: 'The forget gate’s bias and the gradient' },
  summary: {
    zh: '看梯度穿过时间时怎样缩小或变大，以及遗忘门的偏置怎样决定它能走多远。',
    en: 'Watch the gradient shrink or grow on its way through time, and how the forget gate’s bias decides how far it gets.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'cells.ts': cells,
    'tangent.ts': tangent,
    'weights.ts': weights,
    'follow.ts': follow,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

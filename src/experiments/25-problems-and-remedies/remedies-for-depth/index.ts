/** One deep network, remedy by remedy: the gradient of every layer, then what trains. */
import main from '!!raw-loader!./main.ts';
import remedies from '!!raw-loader!./remedies.ts';
import network from '!!raw-loader!./network.ts';
import pieces from '!!raw-loader!./pieces.ts';
import measure from '!!raw-loader!./measure.ts';
import study from '!!raw-loader!./study.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'remedies-for-depth',
  chapter: 25,
  title: { zh: '先弄坏，再修好：深度的补救', en: 'Break it, then mend it: remedies for depth' },
  summary: {
    zh: '同一个 30 层网络，一种一种地补救：看每一层的梯度，再看谁训练得动。',
    en: 'One network of 30 layers, remedy by remedy: see the gradient of every layer, then see which of them train.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'remedies.ts': remedies,
    'network.ts': network,
    'pieces.ts': pieces,
    'measure.ts': measure,
    'study.ts': study,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

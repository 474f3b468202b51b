/** Reverse mode gives what finite differences give, at a cost that does not grow with the parameters. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import differences from '!!raw-loader!./differences.ts';
import network64 from '!!raw-loader!./network64.ts';
import sweepSteps from '!!raw-loader!./sweepSteps.ts';
import cost from '!!raw-loader!./cost.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'reverse-mode',
  chapter: 23,
  title: { zh: '反向模式与有限差分', en: 'Reverse mode against finite differences' },
  summary: {
    zh: '拖动步长 h，看差分的导数怎样从准到不准；再看参数越多，反向模式省得越多。',
    en: 'Drag the step h and see the differences go wrong; then see how reverse mode saves more the more parameters there are.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'network.ts': network,
    'differences.ts': differences,
    'network64.ts': network64,
    'sweepSteps.ts': sweepSteps,
    'cost.ts': cost,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

/** Ways to save weights, counted: stacks of 3×3, bottlenecks, 1×1 reductions, depthwise convolutions. */
import charts from '!!raw-loader!./charts.ts';
import main from '!!raw-loader!./main.ts';
import reach from '!!raw-loader!./reach.ts';
import weights from '!!raw-loader!./weights.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'small-kernels',
  chapter: 28,
  title: { zh: '小核与省权重', en: 'Small kernels, fewer weights' },
  summary: {
    zh: '三个 3×3 看得和一个 7×7 一样远，权重却少得多；再数瓶颈、1×1 降维和逐通道卷积。',
    en: 'Three 3×3 see as far as one 7×7 with far fewer weights; then bottlenecks, 1×1 reductions and depthwise convolutions.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'weights.ts': weights, 'reach.ts': reach, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;

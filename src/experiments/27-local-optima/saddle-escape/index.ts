/** Gradient descent leaves a saddle after a number of steps that grows with the log of 1 / ε. */
import main from '!!raw-loader!./main.ts';
import surface from '!!raw-loader!./surface.ts';
import walks from '!!raw-loader!./walks.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'saddle-escape',
  chapter: 27,
  title: { zh: '离开鞍点要多少步', en: 'How long to leave a saddle' },
  summary: {
    zh: '从鞍点旁边出发：偏离缩小一千倍，只多走几十步；恰好不偏才永远出不来，一点噪声就能解围。',
    en: 'Start beside a saddle: an offset a thousand times smaller costs a few tens of steps more; only with none does descent stay for ever, and a little noise frees it.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'surface.ts': surface, 'walks.ts': walks, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;

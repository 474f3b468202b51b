/** Novikoff's theorem: the perceptron makes at most (R / γ)² mistakes, however many samples there are. */
import main from '!!raw-loader!./main.ts';
import learn from '!!raw-loader!./learn.ts';
import points from '!!raw-loader!./points.ts';
import compareMargins from '!!raw-loader!./compareMargins.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'perceptron-mistake-bound',
  chapter: 23,
  title: { zh: '感知机的犯错上界', en: 'How often the perceptron can be wrong' },
  summary: {
    zh: '缩小间隔、增加样本，看犯错数怎样变：上界只看间隔，不看样本数。',
    en: 'Narrow the margin, add samples: the bound on mistakes knows the margin, not the number of samples.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'learn.ts': learn,
    'points.ts': points,
    'compareMargins.ts': compareMargins,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

/** Loss along paths between solutions: a line, the line to a copy, to an aligned net, and a curve. */
import main from '!!raw-loader!./main.ts';
import training from '!!raw-loader!./training.ts';
import network from '!!raw-loader!./network.ts';
import symmetry from '!!raw-loader!./symmetry.ts';
import assignment from '!!raw-loader!./assignment.ts';
import paths from '!!raw-loader!./paths.ts';
import plane from '!!raw-loader!./plane.ts';
import charts from '!!raw-loader!./charts.ts';
import settings from '!!raw-loader!./settings.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'line-and-barrier',
  chapter: 27,
  title: { zh: '两个解之间的势垒', en: 'The barrier between two solutions' },
  summary: {
    zh: '沿直线从一个解走到另一个，损失隆起一座山；把单元对齐，或者走弯路，山就不见了。',
    en: 'On the straight line between two solutions the loss rises like a hill; align the units, or take a curve, and it is gone.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'training.ts': training,
    'network.ts': network,
    'symmetry.ts': symmetry,
    'assignment.ts': assignment,
    'paths.ts': paths,
    'plane.ts': plane,
    'charts.ts': charts,
    'settings.ts': settings,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

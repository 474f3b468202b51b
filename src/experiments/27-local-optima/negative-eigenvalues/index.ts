/** Trains a small net to the end and computes every eigenvalue of its Hessian, in double precision. */
import main from '!!raw-loader!./main.ts';
import beginning from '!!raw-loader!./beginning.ts';
import network from '!!raw-loader!./network.ts';
import hessian from '!!raw-loader!./hessian.ts';
import look from '!!raw-loader!./look.ts';
import charts from '!!raw-loader!./charts.ts';
import settings from '!!raw-loader!./settings.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'negative-eigenvalues',
  chapter: 27,
  title: { zh: '停下处仍有负特征值', en: 'Negative eigenvalues remain' },
  summary: {
    zh: '看特征值在训练中怎样收拢：停下时损失很低，梯度不为零，还剩几个很小的负特征值。',
    en: 'Watch the eigenvalues gather: at the end the loss is low, the gradient is not zero, and a few small negative ones remain.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'beginning.ts': beginning,
    'network.ts': network,
    'hessian.ts': hessian,
    'look.ts': look,
    'charts.ts': charts,
    'settings.ts': settings,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

/** The classic models as lists of layers: shapes, parameters, multiply-adds, receptive fields, to the last digit. */
import charts from '!!raw-loader!./charts.ts';
import classic from '!!raw-loader!./classic.ts';
import count from '!!raw-loader!./count.ts';
import details from '!!raw-loader!./details.ts';
import later from '!!raw-loader!./later.ts';
import layers from '!!raw-loader!./layers.ts';
import main from '!!raw-loader!./main.ts';
import models from '!!raw-loader!./models.ts';
import residual from '!!raw-loader!./residual.ts';
import state from '!!raw-loader!./state.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'model-ledger',
  chapter: 28,
  title: { zh: '模型的账本', en: 'The ledger of models' },
  summary: {
    zh: '把十六个模型写成一行一层的清单，参数和乘加算到个位，再改成你自己的。',
    en: 'Sixteen models as lists of layers: parameters and multiply-adds to the last digit, and a list of your own.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'layers.ts': layers,
    'count.ts': count,
    'models.ts': models,
    'classic.ts': classic,
    'residual.ts': residual,
    'later.ts': later,
    'details.ts': details,
    'state.ts': state,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

/** Counts want an exponential output and the Poisson loss: R's answers for Dobson's data, and where squared error fails. */
import main from '!!raw-loader!./main.ts';
import unit from '!!raw-loader!./unit.ts';
import dobsonUnit from '!!raw-loader!./dobsonUnit.ts';
import contrast from '!!raw-loader!./contrast.ts';
import likelihood from '!!raw-loader!./likelihood.ts';
import data from '!!raw-loader!./data.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'poisson-counts',
  chapter: 21,
  title: { zh: '计数与泊松损失', en: 'Counts and the Poisson loss' },
  summary: {
    zh: '指数输出加泊松损失，训练出 R 文档里的系数；再看恒等和 ReLU 输出加平方误差，怎样预测出负的人数和不可能的零。',
    en: 'Exponential output with the Poisson loss finds the coefficients of R’s manual. Then see how identity and ReLU with squared error predict less than no one, and impossible zeros.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'unit.ts': unit,
    'dobsonUnit.ts': dobsonUnit,
    'contrast.ts': contrast,
    'likelihood.ts': likelihood,
    'data.ts': data,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

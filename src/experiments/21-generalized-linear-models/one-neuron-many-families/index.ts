/** One neuron under eleven pairs of distribution and link: each finds the coefficients its data came from. */
import main from '!!raw-loader!./main.ts';
import families from '!!raw-loader!./families.ts';
import units from '!!raw-loader!./units.ts';
import models from '!!raw-loader!./models.ts';
import fitting from '!!raw-loader!./fitting.ts';
import learn from '!!raw-loader!./learn.ts';
import compare from '!!raw-loader!./compare.ts';
import gradients from '!!raw-loader!./gradients.ts';
import spread from '!!raw-loader!./spread.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'one-neuron-many-families',
  chapter: 21,
  title: { zh: '一个神经元，多种分布', en: 'One neuron, many families' },
  summary: {
    zh: '换分布、换连接：激活和损失跟着定下，神经元学回生成数据的系数；看散布怎样随均值变。',
    en: 'Change the distribution and the link: activation and loss follow, and the neuron finds the coefficients that made the data. Watch the spread change with the mean.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'families.ts': families,
    'units.ts': units,
    'models.ts': models,
    'fitting.ts': fitting,
    'learn.ts': learn,
    'compare.ts': compare,
    'gradients.ts': gradients,
    'spread.ts': spread,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

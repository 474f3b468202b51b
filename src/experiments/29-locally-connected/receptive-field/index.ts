/** How many input pixels a unit sees, layer by layer. */
import main from '!!raw-loader!./main.ts';
import fields from '!!raw-loader!./fields.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'receptive-field',
  chapter: 29,
  title: { zh: '感受野计算器', en: 'Receptive fields' },
  summary: {
    zh: '给出每层的核和步长，看一个单元能看到多大一块输入。',
    en: 'Give each layer a kernel and a stride, and see how much of the input a unit sees.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'fields.ts': fields, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;

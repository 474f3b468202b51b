/** The layers of DeepFace counted: where its parameters are, and where its computing. */
import main from '!!raw-loader!./main.ts';
import count from '!!raw-loader!./count.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'deepface-ledger',
  chapter: 29,
  title: { zh: 'DeepFace 的账', en: 'The ledger of DeepFace' },
  summary: {
    zh: '逐层数参数和乘加，看不共享权重贵在哪里；再让它共享，看省下多少。',
    en: 'Count parameters and multiply-adds layer by layer, see what unshared weights cost, then share them and see what is saved.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'count.ts': count, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;

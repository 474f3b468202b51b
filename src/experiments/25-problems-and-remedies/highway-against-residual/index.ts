/** Gates or plain shortcuts: parameters, and how near the identity a layer starts. */
import main from '!!raw-loader!./main.ts';
import layers from '!!raw-loader!./layers.ts';
import measure from '!!raw-loader!./measure.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'highway-against-residual',
  chapter: 25,
  title: { zh: '高速网络与残差网络', en: 'Highway against residual' },
  summary: {
    zh: '拖动门偏置，看高速层怎样从照抄输入变成普通层；残差层没有这个旋钮，也不用多花参数。',
    en: 'Move the gate bias: a highway layer goes from copying its input to a plain layer. A residual layer has no such knob and costs no parameters.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'layers.ts': layers, 'measure.ts': measure, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;

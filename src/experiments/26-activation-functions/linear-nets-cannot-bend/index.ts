/** What hidden units span: lines without activation, parabolas with squares, anything with ReLU. */
import main from '!!raw-loader!./main.ts';
import functions from '!!raw-loader!./functions.ts';
import bestFit from '!!raw-loader!./bestFit.ts';
import training from '!!raw-loader!./training.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'linear-nets-cannot-bend',
  chapter: 26,
  title: { zh: '线性网络弯不了', en: 'Linear nets cannot bend' },
  summary: {
    zh: '同样多的隐单元：不加激活函数只有直线，平方只有抛物线，ReLU 能跟着目标弯。',
    en: 'With equally many hidden units no activation gives a line, squares give a parabola, and ReLU follows the target.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'functions.ts': functions,
    'bestFit.ts': bestFit,
    'training.ts': training,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

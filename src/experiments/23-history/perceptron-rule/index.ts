/** The perceptron rule finds a line where one exists, and cycles for ever where none does. */
import main from '!!raw-loader!./main.ts';
import perceptron from '!!raw-loader!./perceptron.ts';
import gates from '!!raw-loader!./gates.ts';
import everyFunction from '!!raw-loader!./everyFunction.ts';
import compareGates from '!!raw-loader!./compareGates.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'perceptron-rule',
  chapter: 23,
  title: { zh: '感知机规则', en: 'The perceptron rule' },
  summary: {
    zh: '看直线被一个个错误推着走：AND 走到头就停，XOR 永远绕圈。',
    en: 'Watch mistakes push a line about: for AND it comes to rest, for XOR it goes round for ever.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'perceptron.ts': perceptron,
    'gates.ts': gates,
    'everyFunction.ts': everyFunction,
    'compareGates.ts': compareGates,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

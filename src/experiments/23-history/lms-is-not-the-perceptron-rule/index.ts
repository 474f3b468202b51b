/** On separable points least squares errs where the perceptron rule does not: they have different aims. */
import main from '!!raw-loader!./main.ts';
import rules from '!!raw-loader!./rules.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'lms-is-not-the-perceptron-rule',
  chapter: 23,
  title: { zh: 'LMS 不是感知机规则', en: 'LMS is not the perceptron rule' },
  summary: {
    zh: '拖动远处的点，看最小二乘的边界被拖走，感知机的边界纹丝不动。',
    en: 'Drag the far points: they take the border of least squares along and leave the perceptron’s where it is.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'rules.ts': rules, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;

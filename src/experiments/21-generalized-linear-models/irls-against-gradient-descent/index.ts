/** One sigmoid unit with cross-entropy is logistic regression: gradient descent and IRLS reach R's answer. */
import main from '!!raw-loader!./main.ts';
import irls from '!!raw-loader!./irls.ts';
import descent from '!!raw-loader!./descent.ts';
import learn from '!!raw-loader!./learn.ts';
import compare from '!!raw-loader!./compare.ts';
import cars from '!!raw-loader!./cars.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'irls-against-gradient-descent',
  chapter: 21,
  title: { zh: 'IRLS 与梯度下降', en: 'IRLS against gradient descent' },
  summary: {
    zh: '一个 sigmoid 单元加交叉熵就是逻辑回归：两种办法都走到 R 的答案。再去掉三辆车，看系数一路发散。',
    en: 'One sigmoid unit with cross-entropy is logistic regression: both ways reach R’s answer. Then drop three cars and watch the coefficients diverge.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'irls.ts': irls,
    'descent.ts': descent,
    'learn.ts': learn,
    'compare.ts': compare,
    'cars.ts': cars,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

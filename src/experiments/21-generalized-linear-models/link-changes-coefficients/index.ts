/** Logit, probit and cloglog on the same data: other coefficients, nearly the same probabilities. */
import main from '!!raw-loader!./main.ts';
import scoring from '!!raw-loader!./scoring.ts';
import links from '!!raw-loader!./links.ts';
import compare from '!!raw-loader!./compare.ts';
import students from '!!raw-loader!./students.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'link-changes-coefficients',
  chapter: 21,
  title: {
    zh: '换连接，系数变，拟合几乎不变',
    en: 'Another link, other coefficients, nearly the same fit',
  },
  summary: {
    zh: '同样 32 名学生，换三种连接：logit 的系数约是 probit 的 1.7 倍，拟合的概率几乎重合；不对称的 cloglog 离得远些。',
    en: 'The same 32 students with three links: the logit’s coefficients are about 1.7 times the probit’s, and the fitted probabilities hardly differ; cloglog, not symmetric, stands farther off.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'scoring.ts': scoring,
    'links.ts': links,
    'compare.ts': compare,
    'students.ts': students,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

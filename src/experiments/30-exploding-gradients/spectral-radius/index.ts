/** The gradient of a recurrent net grows as a power of the spectral radius; the norm decides only at first. */
import main from '!!raw-loader!./main.ts';
import matrices from '!!raw-loader!./matrices.ts';
import powers from '!!raw-loader!./powers.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'spectral-radius',
  chapter: 30,
  title: { zh: '谱半径的幂', en: 'Powers of the spectral radius' },
  summary: {
    zh: '梯度沿时间往回传，每一步乘一次循环矩阵；拖动谱半径，看它何时消失、何时爆炸。',
    en: 'Back in time, each step multiplies the gradient by the recurrent matrix; drag its spectral radius and watch it vanish or explode.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'matrices.ts': matrices, 'powers.ts': powers, 'charts.ts': charts },
  backend: 'wasm',
  recorded,
};

export default experiment;

/** Sparse coding solves a problem for each signal by ISTA; a sparse autoencoder answers in one pass. */
import main from '!!raw-loader!./main.ts';
import signals from '!!raw-loader!./signals.ts';
import ista from '!!raw-loader!./ista.ts';
import encoder from '!!raw-loader!./encoder.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'sparse-coding',
  chapter: 24,
  title: { zh: '稀疏编码与稀疏自编码器', en: 'Sparse coding and the sparse autoencoder' },
  summary: {
    zh: '同样的信号、同样的目标：一边用 ISTA 逐个求解，一边让训练好的编码器一次给出，比较两者的编码。',
    en: 'The same signals and the same objective, solved one by one with ISTA or answered at once by a trained encoder: compare the codes.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'signals.ts': signals,
    'ista.ts': ista,
    'encoder.ts': encoder,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;

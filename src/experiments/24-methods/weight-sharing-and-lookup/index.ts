/** Convolution shares weights, an embedding is a matrix product, attention is a soft lookup. */
import main from '!!raw-loader!./main.ts';
import equivariance from '!!raw-loader!./equivariance.ts';
import counts from '!!raw-loader!./counts.ts';
import embedding from '!!raw-loader!./embedding.ts';
import attention from '!!raw-loader!./attention.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'weight-sharing-and-lookup',
  chapter: 24,
  title: { zh: '共享权重与查表', en: 'Weight sharing and lookup' },
  summary: {
    zh: '三种结构各自省下了什么：卷积共享权重，嵌入用查表代替乘法，注意力是软的查表。',
    en: 'What three structures save: convolution shares weights, an embedding looks up instead of multiplying, attention looks up softly.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'equivariance.ts': equivariance,
    'counts.ts': counts,
    'embedding.ts': embedding,
    'attention.ts': attention,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

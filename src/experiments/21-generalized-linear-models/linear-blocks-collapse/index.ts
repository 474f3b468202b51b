/** Linear blocks collapse to one matrix and lose rank for good; a non-linear inverse link prevents both. */
import main from '!!raw-loader!./main.ts';
import blocks from '!!raw-loader!./blocks.ts';
import measures from '!!raw-loader!./measures.ts';
import compare from '!!raw-loader!./compare.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'linear-blocks-collapse',
  chapter: 21,
  title: { zh: '线性的块叠不高', en: 'Linear blocks collapse' },
  summary: {
    zh: '恒等连接的块再怎么叠，也等于一个矩阵：方格还是方格。换成非线性的反连接，方格才弯。',
    en: 'Blocks with the identity link multiply into one matrix, and a lattice stays a lattice. A non-linear inverse link bends it.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'blocks.ts': blocks,
    'measures.ts': measures,
    'compare.ts': compare,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;

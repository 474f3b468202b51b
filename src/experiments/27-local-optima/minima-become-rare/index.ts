/** Random symmetric matrices: how fast the share with positive eigenvalues only falls with dimension. */
import main from '!!raw-loader!./main.ts';
import matrices from '!!raw-loader!./matrices.ts';
import theory from '!!raw-loader!./theory.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'minima-become-rare',
  chapter: 27,
  title: { zh: '维数越高，极小点越稀少', en: 'Minima become rare with dimension' },
  summary: {
    zh: '抽随机的对称矩阵，看特征值全为正的占比怎样随维数骤降，再看把矩阵抬高之后怎样变回来。',
    en: 'Draw random symmetric matrices, watch the share whose eigenvalues are all positive collapse with dimension, and come back when the matrices are lifted.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'matrices.ts': matrices, 'theory.ts': theory, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;

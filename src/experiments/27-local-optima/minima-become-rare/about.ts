/** Random symmetric matrices: how fast the share with positive eigenvalues only falls with dimension. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '维数越高，极小点越稀少',
    en: 'Minima become rare with dimension',
  },
  question: {
    zh: '维数升高，临界点还有多少是极小点？',
    en: 'How many critical points are still minima as the dimension grows?',
  },
  summary: {
    zh: '抽随机的对称矩阵，看特征值全为正的占比怎样随维数骤降，再看把矩阵抬高之后怎样变回来。',
    en: 'Draw random symmetric matrices, watch the share whose eigenvalues are all positive collapse with dimension, and come back when the matrices are lifted.',
  },
  topics: ['landscape'],
  backend: 'cpu',
};

/** Correlated features: coefficients and their errors explode, predictions do not, L2 mends. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '共线的特征', en: 'Collinear features' },
  question: {
    zh: '两个特征高度相关，逻辑回归的系数、标准误和预测会怎样？',
    en: 'Two features are highly correlated: what of coefficients, standard errors, predictions?',
  },
  summary: {
    zh: '看相关系数接近 1 时，系数散得到处都是，预测却几乎不变；加一点 L2，又收回来。',
    en: 'As the correlation nears 1, see coefficients scatter while predictions hardly move; a little L2 gathers them again.',
  },
  topics: ['regression'],
  backend: 'cpu',
};

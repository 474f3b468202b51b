/** Ridge and early stopping keep shares of least squares, alike but not equal; only L1 gives zeros. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '岭、Lasso 与早停', en: 'Ridge, lasso and early stopping' },
  question: {
    zh: 'L2、L1 和早停，各自怎样缩小权重？',
    en: 'How do L2, L1 and early stopping each shrink weights?',
  },
  summary: {
    zh: '看岭与早停沿各个方向各留几成，再看只有 L1 把权重变成恰好为零。',
    en: 'Watch what share ridge and early stopping keep along each direction, and that only L1 makes weights exactly zero.',
  },
  topics: ['regression', 'learning-rules'],
  backend: 'cpu',
};

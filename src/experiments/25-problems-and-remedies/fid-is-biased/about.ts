/** With n samples the FID of a perfect generator is not 0, and falls like 1/n: scores of unequal n cannot be compared. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '样本少，FID 就偏高',
    en: 'With few samples FID is too high',
  },
  question: {
    zh: '完美的生成器，FID 是 0 吗？',
    en: 'Is the FID of a perfect generator 0?',
  },
  summary: {
    zh: '看完美的和偏了一点的生成器：n 不同，名次会颠倒；对 1/n 外推，两者都回到真值。',
    en: 'A perfect generator and one slightly off: with unequal n their ranks are reversed; extrapolated in 1/n both come out right.',
  },
  topics: ['generative'],
  backend: 'cpu',
};

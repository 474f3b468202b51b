/** Drawing with replacement, reshuffling every epoch, and one fixed order: where each settles. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '重洗胜过有放回', en: 'Reshuffling beats replacement' },
  question: {
    zh: '为什么按轮打乱，而不是每次独立抽一个？',
    en: 'Why shuffle by epochs and not draw each sample independently?',
  },
  summary: {
    zh: '同样的最小二乘、同样的步数，三种次序各停在离最小值多高的地方；学习率减半，各降多少。',
    en: 'The same least squares, the same number of steps, three orders: how far above the least loss each settles, and what half the learning rate does.',
  },
  topics: ['learning-rules'],
  backend: 'cpu',
};

/** Gradient descent leaves a saddle after a number of steps that grows with the log of 1 / ε. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '离开鞍点要多少步',
    en: 'How long to leave a saddle',
  },
  question: {
    zh: '离开一个鞍点，要多少步？',
    en: 'How many steps does it take to leave a saddle?',
  },
  summary: {
    zh: '从鞍点旁边出发：偏离缩小一千倍，只多走几十步；恰好不偏才永远出不来，一点噪声就能解围。',
    en: 'Start beside a saddle: an offset a thousand times smaller costs a few tens of steps more; only with none does descent stay for ever, and a little noise frees it.',
  },
  topics: ['landscape', 'learning-rules'],
  backend: 'cpu',
  knobs: ['epsilon', 'noise'],
};

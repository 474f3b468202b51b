/** Loss along paths between solutions: a line, the line to a copy, to an aligned net, and a curve. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '两个解之间的势垒',
    en: 'The barrier between two solutions',
  },
  question: {
    zh: '两个解之间，真的隔着一座山吗？',
    en: 'Is there really a barrier between two solutions?',
  },
  summary: {
    zh: '沿直线从一个解走到另一个，损失隆起一座山；把单元对齐，或者走弯路，山就不见了。',
    en: 'On the straight line between two solutions the loss rises like a hill; align the units, or take a curve, and it is gone.',
  },
  topics: ['landscape'],
  backend: 'cpu',
};

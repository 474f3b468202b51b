/** Two priors, one examination: sharing weights, or a kernel for each place. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '对齐与平移',
    en: 'Aligned against shifted',
  },
  question: {
    zh: '什么时候该共享卷积核，什么时候不该？',
    en: 'When should a kernel be shared, and when not?',
  },
  summary: {
    zh: '同样的小脸，两种任务，三种网络：看共享权重什么时候赢，什么时候只能蒙，训练与考试一样平移又会怎样。',
    en: 'The same small faces, two tasks, three nets: see when sharing weights wins, when it can only guess, and what training on faces shifted as in the test changes.',
  },
  topics: ['convolution'],
  backend: 'wasm',
};

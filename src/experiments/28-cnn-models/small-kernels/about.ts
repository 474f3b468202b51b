/** Ways to save weights, counted: stacks of 3×3, bottlenecks, 1×1 reductions, depthwise convolutions. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '小核与省权重',
    en: 'Small kernels, fewer weights',
  },
  question: {
    zh: '用小卷积核，能省下多少权重？',
    en: 'How many weights do small kernels save?',
  },
  summary: {
    zh: '三个 3×3 看得和一个 7×7 一样远，权重却少得多；再数瓶颈、1×1 降维和逐通道卷积。',
    en: 'Three 3×3 see as far as one 7×7 with far fewer weights; then bottlenecks, 1×1 reductions and depthwise convolutions.',
  },
  topics: ['counting', 'convolution'],
  backend: 'cpu',
};

/** Where checkerboards and gridding come from: counting overlaps and paths. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '棋盘与网格，数出来的', en: 'Checkerboards and gridding, counted' },
  question: {
    zh: '棋盘效应和网格效应从哪里来，怎样避免？',
    en: 'Where do checkerboards and gridding come from, and what avoids them?',
  },
  summary: {
    zh: '数每个输出被铺了几次、每个输入有几条路：步长除得尽核才铺得匀，膨胀率错开才看得全。',
    en: 'Count how often an output is covered and on how many paths an input is seen: even if the stride divides the kernel, complete if dilations differ.',
  },
  topics: ['convolution', 'counting'],
  backend: 'cpu',
};

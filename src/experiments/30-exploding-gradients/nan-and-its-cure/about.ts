/** A recurrent net whose loss is NaN after one step, and what cures it. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: 'NaN 与它的解法', en: 'NaN and its cure' },
  question: {
    zh: '循环网络一步就 NaN，哪些办法救得回来？',
    en: 'A recurrent net is NaN after one step: what cures it?',
  },
  summary: {
    zh: '循环网络走一步就得到 NaN；看隐状态怎样冲破 float32 的上限，再比较几种解法。',
    en: 'One step and the recurrent net gives NaN; watch its state break through the limit of float32, then compare the cures.',
  },
  topics: ['numerics', 'recurrent'],
  backend: 'wasm',
};

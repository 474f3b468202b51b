/** To recall the value of an earlier key takes two blocks of attention, or one whose keys are shifted. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '回忆一个值要两个块',
    en: 'To recall a value takes two blocks',
  },
  question: {
    zh: '“这个键后面跟的是什么？”一个注意力块为什么答不出？',
    en: '“What came after this key?” Why can one block of attention not tell?',
  },
  summary: {
    zh: '看一个块停在猜的水平，两个块学会；再把键错开一位，一个块也学会了。',
    en: 'One block stays at guessing, two learn; shift the keys by one place, and one block learns as well.',
  },
  topics: ['representation', 'capacity'],
  backend: 'wasm',
};

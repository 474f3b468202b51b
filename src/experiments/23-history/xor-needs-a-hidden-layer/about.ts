/** Without a hidden layer XOR stays at ln 2; with two units it is a gamble, with eight it works. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '异或需要隐层',
    en: 'XOR needs a hidden layer',
  },
  question: {
    zh: '学会异或，需要多少个隐单元？',
    en: 'How many hidden units does it take to learn XOR?',
  },
  summary: {
    zh: '看一百六十个网络的损失怎样散开：没有隐层的停在 ln 2，两个单元的看运气，八个单元的都到零。',
    en: 'Watch the losses of 160 networks part: stuck at ln 2 without a hidden layer, a matter of luck with two units, zero with eight.',
  },
  topics: ['capacity'],
  backend: 'wasm',
  knobs: ['hiddenWidth', 'weightScale'],
};

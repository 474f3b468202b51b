/** One Transformer block learns to write a sequence backwards, and what it cannot do without positions or under a causal mask. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '一个块学会倒写',
    en: 'One block learns to write backwards',
  },
  question: {
    zh: '一个 Transformer 块靠什么知道次序，又看到了哪里？',
    en: 'How does a Transformer block know the order, and where does it look?',
  },
  summary: {
    zh: '多头注意力手写，训练一个块倒写序列；去掉位置，或加上因果掩码，各错到什么程度都算得出来。',
    en: 'Multi-head attention by hand, in one block that learns to reverse a sequence; without positions, or with a causal mask, it errs as much as theory says.',
  },
  topics: ['representation', 'counting'],
  backend: 'wasm',
};

/** Pre-LN trains at a rate at which post-LN needs warm-up. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'pre-LN、post-LN 与预热',
    en: 'Pre-LN, post-LN and warm-up',
  },
  question: {
    zh: '同样的学习率，LN 放在哪里才训练得起来？',
    en: 'At one learning rate, where must LN stand for training to work?',
  },
  summary: {
    zh: '同一个小 Transformer：看 LN 放在支路里、相加之后、相加之后再加预热，各能不能学会倒写单词。',
    en: 'One small Transformer with LN in the branch, after the sum, and after the sum with warm-up: see which learn to spell backwards.',
  },
  topics: ['normalization', 'shortcuts', 'learning-rules'],
  backend: 'wasm',
};

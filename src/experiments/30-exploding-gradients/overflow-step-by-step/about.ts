/** Overflow step by step in float32 and float16, what follows Infinity, and loss scaling. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '一步步走到溢出',
    en: 'Overflow, step by step',
  },
  question: {
    zh: '反复相乘，到第几步溢出？',
    en: 'After how many multiplications does a product overflow?',
  },
  summary: {
    zh: '反复相乘，数清第几次溢出；先有 Infinity，后有 NaN；再看 float16 里放大损失怎样救回小梯度。',
    en: 'Count the multiplications until overflow; Infinity comes first, NaN after; and see loss scaling save small gradients in float16.',
  },
  topics: ['numerics', 'gradients'],
  backend: 'cpu',
};

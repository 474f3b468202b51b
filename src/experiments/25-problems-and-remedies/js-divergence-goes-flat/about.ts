/** JS of two distributions that move apart goes flat at ln 2, and its slope vanishes; W₁ keeps slope 1. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'JS 散度会变平',
    en: 'The JS divergence goes flat',
  },
  question: {
    zh: '两个分布离远了，JS 散度还有梯度吗？',
    en: 'Does the JS divergence keep a gradient when distributions move apart?',
  },
  summary: {
    zh: '把两个分布拉开，看 JS 散度停在 ln 2、斜率消失，而 W₁ 的斜率一直是 1。',
    en: 'Pull two distributions apart and watch the JS divergence stop at ln 2 without a slope, while W₁ keeps slope 1.',
  },
  topics: ['generative'],
  backend: 'cpu',
};

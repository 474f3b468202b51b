/** Learning rates on a stream of samples: four curves, the noise floor, and schedules that lower it. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '噪声底与学习率衰减', en: 'The noise floor and decay' },
  question: {
    zh: '学习率太小、正好、偏大、太大，曲线各什么样？为什么要衰减？',
    en: 'What do curves look like with a rate too small, right, large and too large, and why decay it?',
  },
  summary: {
    zh: '先看四条曲线，再量不变的学习率停在多高，最后比六种学习率计划。',
    en: 'First four curves, then the height at which a constant rate settles, then six schedules.',
  },
  topics: ['learning-rules'],
  backend: 'cpu',
};

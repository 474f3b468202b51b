/** Adam written out: its first steps, what a rotation does to it, and L2 against decoupled decay. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '手写 Adam', en: 'Adam by hand' },
  question: {
    zh: '偏差修正改了什么，Adam 靠什么快，权重衰减放在哪里？',
    en: 'What does bias correction change, what makes Adam fast, and where does weight decay go?',
  },
  summary: {
    zh: '四个优化器从头写起：看头几步有多大，山谷转 45° 之后谁变慢，L2 与 AdamW 各让权重缩小多少。',
    en: 'Four optimisers from scratch: the size of the first steps, who slows down once the ravine is turned, and how much L2 and AdamW shrink weights.',
  },
  topics: ['learning-rules'],
  backend: 'cpu',
};

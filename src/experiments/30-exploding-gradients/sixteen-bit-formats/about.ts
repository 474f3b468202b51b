/** What the bits of fp32, fp16 and bf16 decide: range, spacing, and which updates are lost. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '16 位的两种分法', en: 'Two ways to spend sixteen bits' },
  question: {
    zh: 'fp16 和 bf16，各在哪里丢东西？',
    en: 'Where do fp16 and bf16 lose numbers?',
  },
  summary: {
    zh: '指数位定范围，尾数位定间隔；看相对误差随数的大小怎样变，很小的更新又怎样一次次丢失。',
    en: 'Exponent bits decide the range, fraction bits the spacing; watch the relative error over the range, and small updates that are lost one after the other.',
  },
  topics: ['numerics'],
  backend: 'cpu',
};

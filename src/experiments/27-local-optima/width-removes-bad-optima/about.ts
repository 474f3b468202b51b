/** XOR from many starts at four widths: the narrow nets get stuck, the wide ones do not. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '宽度消除坏的局部最优',
    en: 'Width removes bad optima',
  },
  question: {
    zh: '网络加宽，还会卡在坏的局部最优吗？',
    en: 'Do wider networks still get stuck in bad optima?',
  },
  summary: {
    zh: '看八百个网络的损失怎样散开：窄的常卡在 ln 2 的一半，宽的几乎都到零；再看卡住的地方有没有谷底。',
    en: 'Watch the losses of 800 networks part: narrow ones often stick at half of ln 2, wide ones reach zero. Then see whether the place has a bottom.',
  },
  topics: ['landscape', 'capacity'],
  backend: 'cpu',
};

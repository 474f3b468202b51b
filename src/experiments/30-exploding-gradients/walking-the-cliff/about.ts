/** The cliff of Pascanu, Mikolov and Bengio: one recurrent unit, walked with and without clipping. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '走悬崖', en: 'Walking the cliff' },
  question: {
    zh: '走到悬崖边，裁剪能救住下降吗？',
    en: 'Does clipping save descent at the edge of a cliff?',
  },
  summary: {
    zh: '一个单元的循环网络，损失面上有一道悬崖；选起点、学习率和阈值，看裁剪与不裁剪两个行者各走到哪里。',
    en: 'One recurrent unit has a cliff in its loss; choose start, rate and threshold, and see where the clipped and the free walker end.',
  },
  topics: ['gradients', 'landscape'],
  backend: 'cpu',
};

/** A small GAN learns a distribution in the plane; loss, data and penalty can be switched. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '看 WGAN-GP 学会八个峰',
    en: 'Watch a WGAN-GP learn eight modes',
  },
  question: {
    zh: 'WGAN-GP 学得全八个峰吗？',
    en: 'Does a WGAN-GP learn all eight modes?',
  },
  summary: {
    zh: '看生成的样本怎样一步步挪到数据上，再换成别的损失、峰数和 λ 试试。',
    en: 'Watch samples move onto the data step by step, then try other losses, numbers of modes and λ.',
  },
  topics: ['generative'],
  backend: 'wasm',
};

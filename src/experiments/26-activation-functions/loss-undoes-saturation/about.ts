/** A sigmoid that is confident and wrong: squared loss leaves it there, log-loss pulls it out. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '损失抵消饱和',
    en: 'The loss undoes saturation',
  },
  question: {
    zh: 'sigmoid 饱和在错误的一侧，换损失能救回来吗？',
    en: 'Can another loss rescue a sigmoid saturated on the wrong side?',
  },
  summary: {
    zh: '同一个饱和的 sigmoid，从全错出发：看平方损失怎样推不动它，对数损失怎样把它拉回来。',
    en: 'One saturated sigmoid that starts all wrong: see squared loss fail to move it, and log-loss pull it back.',
  },
  topics: ['activation', 'gradients'],
  backend: 'cpu',
};

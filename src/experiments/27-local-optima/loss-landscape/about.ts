/** Rescaling two layers changes raw flatness and not the function; filter-normalised pictures stay the same. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '损失地形', en: 'Loss landscape' },
  question: {
    zh: '看上去平坦的极小点，真的平坦吗？',
    en: 'Is a minimum that looks flat really flat?',
  },
  summary: {
    zh: '转动一片损失地形，看层间缩放怎样改变“平坦”的样子却不改变函数，归一化之后图又怎样不变。',
    en: 'Turn a loss landscape, and see rescaled layers change how flat it looks but not the function, until the directions are normalised.',
  },
  topics: ['landscape'],
  backend: 'cpu',
};

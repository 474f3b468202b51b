/** Deeper plain nets have a higher training loss; with shortcuts depth does no harm. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '退化与捷径',
    en: 'Degradation and the shortcut',
  },
  question: {
    zh: '网络加深，训练损失会不会反而更高？',
    en: 'Can a deeper network end at a higher training loss?',
  },
  summary: {
    zh: '同样的步数，普通网络从 20 层加深到 40 层，训练损失上升；加了捷径不再上升，20 层时却更慢。',
    en: 'In the same number of steps a plain net of 40 layers ends higher than one of 20; with shortcuts it does not, though 20 layers then learn more slowly.',
  },
  topics: ['shortcuts'],
  backend: 'wasm',
};

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
    zh: '同样的步数，普通网络从 4 层加深到 24 层，训练损失上升；加了捷径，越深越低。',
    en: 'In the same number of steps plain nets of 24 layers end higher than those of 4; with shortcuts the loss falls with depth.',
  },
  topics: ['shortcuts'],
  backend: 'wasm',
};

/** Deeper plain nets have a higher training loss; with shortcuts depth does no harm. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '退化与捷径',
    en: 'Degradation and the shortcut',
  },
  question: {
    zh: '网络加深，训练损失为什么反而更高？',
    en: 'Why does the training loss rise when a network gets deeper?',
  },
  summary: {
    zh: '把小网络从 2 层加深到 40 层：普通网络的训练损失上升，加了捷径就不再上升。',
    en: 'Small nets from 2 to 40 layers: plain ones end at a higher training loss, those with shortcuts do not.',
  },
  backend: 'wasm',
};

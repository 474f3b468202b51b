/** Gates or plain shortcuts: parameters, and how near the identity a layer starts. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '高速网络与残差网络',
    en: 'Highway against residual',
  },
  question: {
    zh: '加门的捷径与不加门的捷径，差在哪里？',
    en: 'How do gated shortcuts differ from plain ones?',
  },
  summary: {
    zh: '拖动门偏置，看高速层怎样从照抄输入变成普通层；残差层没有这个旋钮，也不用多花参数。',
    en: 'Move the gate bias: a highway layer goes from copying its input to a plain layer. A residual layer has no such knob and costs no parameters.',
  },
  topics: ['shortcuts', 'gradients'],
  backend: 'cpu',
};

/** A ReLU after the addition closes the identity path for most coordinates. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '相加之后的 ReLU',
    en: 'The ReLU after the addition',
  },
  question: {
    zh: '相加之后再过 ReLU，恒等的路还通吗？',
    en: 'With a ReLU after each sum, is the identity path still open?',
  },
  summary: {
    zh: '刚初始化的 ResNet v1 与 v2：数一数，有多少坐标的恒等通路从头通到尾。',
    en: 'ResNet v1 and v2 as initialised: count the coordinates whose identity path is open from end to end.',
  },
  topics: ['shortcuts', 'activation', 'gradients'],
  backend: 'wasm',
};

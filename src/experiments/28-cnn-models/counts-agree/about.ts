/** TensorFlow.js counts the parameters of what it can build: the formulas agree layer by layer. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '框架也这么数',
    en: 'The library counts the same',
  },
  question: {
    zh: '参数公式与框架数出来的一致吗？',
    en: 'Do the parameter formulas agree with the library’s count?',
  },
  summary: {
    zh: '在浏览器里搭出 LeNet 和 VGG-16 的卷积部分，让 TensorFlow.js 数参数，与公式对照。',
    en: 'Build LeNet and the convolutions of VGG-16 in the browser, and compare TensorFlow.js’ count with the formula.',
  },
  topics: ['counting', 'convolution'],
  backend: 'cpu',
};

/** How far the receptive field that counts falls short of the theoretical one. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '有效感受野', en: 'The effective receptive field' },
  question: {
    zh: '感受野里的像素，分量一样吗？',
    en: 'Do all pixels of a receptive field count alike?',
  },
  summary: {
    zh: '量输出对每个像素的导数：它像一口钟，宽度只按层数的平方根长。',
    en: 'Measure the output’s derivative with respect to each pixel: it is a bell, whose width grows like the square root of the depth.',
  },
  topics: ['convolution', 'gradients'],
  backend: 'wasm',
};

/** Forward and backward of a two-layer ReLU net, written out as matrix products. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '手写两层网络', en: 'A two-layer net by hand' },
  question: {
    zh: '前向、反向全部自己写，梯度对不对，学得会吗？',
    en: 'With forward and backward written by hand, are the gradients right, and does it learn?',
  },
  summary: {
    zh: '看手推的梯度与库的梯度逐个相等，再看只用它训练，损失怎样下降。',
    en: 'See each gradient by hand equal the library’s, then see the loss fall on them alone.',
  },
  topics: ['learning-rules', 'gradients'],
  backend: 'cpu',
};

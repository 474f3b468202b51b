/** What a unit really sees, text CNNs, and what lies between sharing and not sharing. */
import type { Term } from '../../../data/term';

export const fields: readonly Term[] = [
  {
    id: 'effective-receptive-field',
    chapter: 29,
    name: { zh: '有效感受野', en: 'effective receptive field' },
    definition: {
      zh: '感受野里导数大得足以算数的那一块。近似高斯，宽度按层数的平方根增长。',
      en: 'The part of a receptive field whose derivatives are large enough to count; nearly a Gaussian, whose width grows like the square root of the depth.',
    },
  },
  {
    id: 'text-cnn',
    chapter: 29,
    name: { zh: '文本 CNN', en: 'text CNN' },
    definition: {
      zh: '核的宽等于词向量的维数、只沿句子滑动的卷积网络；维数就是通道。',
      en: 'A convolutional net whose kernels are as wide as the word vectors and slide along the sentence only; the components are the channels.',
    },
  },
  {
    id: 'max-over-time',
    chapter: 29,
    name: { zh: '沿时间取最大', en: 'max-over-time pooling' },
    definition: {
      zh: '每个核在整个句子上的响应只留最大的一个。',
      en: 'Of a kernel’s responses along the whole sentence only the largest is kept.',
    },
  },
  {
    id: 'low-rank-local',
    chapter: 29,
    name: { zh: '低秩局部连接', en: 'low-rank local connection' },
    definition: {
      zh: '每处的核是几组共享的核的加权和，权重随位置变。介于共享与不共享之间。',
      en: 'The kernel of each place is a weighted sum of a few shared ones, with weights that depend on the place: between sharing and not sharing.',
    },
  },
];

/** Texts for every name that weight-sharing-and-lookup uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  shift: { zh: '平移的步数', en: 'Shift' },
  kernelSize: { zh: '卷积核的宽度', en: 'Width of the kernel' },
  item: { zh: '查询哪一个键', en: 'Key that is asked for' },
  sharpness: { zh: '键的长度', en: 'Length of the keys' },
  // Charts, tables and their fields
  orders: {
    zh: '先平移再过层，与先过层再平移',
    en: 'Shift first, or layer first',
    see: {
      zh: '卷积的两条线重合，先后无所谓；全连接的两条线各走各的。',
      en: 'Convolution: the two lines coincide, so the order does not matter. Dense layer: each goes its own way.',
    },
  },
  output: { zh: '输出', en: 'Output' },
  order: { zh: '次序', en: 'Order' },
  shiftFirst: { zh: '先平移', en: 'Shift first' },
  shiftAfter: { zh: '后平移', en: 'Shift after' },
  convolution: { zh: '卷积', en: 'Convolution' },
  dense: { zh: '全连接', en: 'Dense' },
  counts: {
    zh: '28 × 28 的图变成 8 张特征图，要多少参数',
    en: 'Parameters from a 28 × 28 image to 8 maps',
  },
  parameters: { zh: '参数个数', en: 'Parameters' },
  weights: {
    zh: '注意力权重',
    en: 'Attention weights',
    see: {
      zh: '被查的键几乎拿走全部权重，其余五个平分剩下的一点。',
      en: 'The key asked for takes nearly all the weight; the other five share what little is left evenly.',
    },
  },
  key: { zh: '键', en: 'Key' },
  hardness: {
    zh: '键越长，查表越硬',
    en: 'The longer the keys, the harder the lookup',
    see: {
      zh: '键长为 0，六个键平分；键越长，被查的键越独占，到虚线处几乎拿走全部。',
      en: 'At length 0 the six keys share evenly; the longer the keys, the more goes to the one asked for: at the dashed line nearly all.',
    },
  },
  keyLength: { zh: '键的长度', en: 'Length of the keys' },
  // Metrics
  convolutionError: {
    zh: '卷积：两种次序之差（结果的长度为 1）',
    en: 'Convolution: difference of the two orders (result = 1)',
  },
  denseError: {
    zh: '全连接：两种次序之差（结果的长度为 1）',
    en: 'Dense: difference of the two orders (result = 1)',
  },
  pooledChange: {
    zh: '全局平均因平移而变化的量',
    en: 'Change of the global mean by the shift',
  },
  convolutionParameters: { zh: '卷积层的参数', en: 'Parameters of the convolution' },
  denseParameters: { zh: '全连接层的参数', en: 'Parameters of the dense layer' },
  embeddingError: {
    zh: '查表与 one-hot 乘矩阵的相对差',
    en: 'Lookup against one-hot times matrix: relative difference',
  },
  embeddingGradientError: {
    zh: '两种算法的梯度的相对差',
    en: 'Relative difference of their gradients',
  },
  attentionWeight: { zh: '所查的键得到的权重', en: 'Weight of the key asked for' },
};

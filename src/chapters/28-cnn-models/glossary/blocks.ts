/** Blocks of convolutional nets: how features are joined, weighed and narrowed. */
import type { Term } from '../../../data/term';

export const blocks: readonly Term[] = [
  {
    id: 'dense-connection',
    chapter: 28,
    name: { zh: '稠密连接', en: 'dense connection' },
    definition: {
      zh: '每层的输入是前面所有层的输出，沿通道拼接。',
      en: 'Each layer takes in the outputs of all layers before it, joined along the channels.',
    },
  },
  {
    id: 'growth-rate',
    chapter: 28,
    name: { zh: '增长率', en: 'growth rate' },
    definition: {
      zh: 'DenseNet 里每层新增的通道数。',
      en: 'How many channels each layer of a DenseNet adds.',
    },
  },
  {
    id: 'gradient-checkpointing',
    chapter: 28,
    name: { zh: '梯度检查点', en: 'gradient checkpointing' },
    definition: {
      zh: '前向时只存一部分中间结果，其余的反向时重算，用时间换显存。',
      en: 'The forward pass keeps some intermediate results only; the rest are computed again on the way back, time for memory.',
    },
  },
  {
    id: 'squeeze-and-excitation',
    chapter: 28,
    name: { zh: '压缩与激励', en: 'squeeze-and-excitation' },
    abbreviation: 'SE',
    definition: {
      zh: '全局平均之后经两层小网络，给每个通道一个 0 到 1 的权重，再乘回去。',
      en: 'After a global average two small layers give each channel a weight between 0 and 1, by which it is multiplied.',
    },
  },
  {
    id: 'inverted-residual',
    chapter: 28,
    name: { zh: '倒残差', en: 'inverted residual' },
    definition: {
      zh: '先变宽、逐通道卷积、再变窄的块，捷径连着窄的两端。',
      en: 'A block that widens, convolves depthwise and narrows, with the shortcut between its narrow ends.',
    },
  },
  {
    id: 'linear-bottleneck',
    chapter: 28,
    name: { zh: '线性瓶颈', en: 'linear bottleneck' },
    definition: {
      zh: '块的窄端不接激活函数，免得丢信息。',
      en: 'The narrow end of a block has no activation, so that no information is lost.',
    },
  },
  {
    id: 'channel-shuffle',
    chapter: 28,
    name: { zh: '通道打乱', en: 'channel shuffle' },
    definition: {
      zh: '把通道按固定的次序重排，让下一层的每一组都看得见上一层的各组。没有参数。',
      en: 'Reorders channels in a fixed way, so that each group of the next layer sees every group of the last. It has no parameters.',
    },
  },
];

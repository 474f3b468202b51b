/** Parts and figures of the classic CNN models. */
import type { Term } from '../../../data/term';

export const models: readonly Term[] = [
  {
    id: 'multiply-accumulate',
    chapter: 28,
    name: { zh: '乘加运算', en: 'multiply-accumulate' },
    abbreviation: 'MAC',
    definition: {
      zh: '一次乘法加一次加法，计算量的单位。有人把它算作两次浮点运算，比较之前要看清单位。',
      en: 'One multiplication and one addition, the unit of compute. Some count it as two floating-point operations, so look at the unit before comparing.',
    },
  },
  {
    id: 'global-average-pooling',
    chapter: 28,
    name: { zh: '全局平均池化', en: 'global average pooling' },
    abbreviation: 'GAP',
    definition: {
      zh: '每个通道对整张特征图取平均，得到一个数。用来代替分类器前的大全连接层，没有参数。',
      en: 'Each channel is averaged over its whole map to one number. It stands in for large dense layers before the classifier and has no parameters.',
    },
  },
  {
    id: 'bottleneck-block',
    chapter: 28,
    name: { zh: '瓶颈结构', en: 'bottleneck block' },
    definition: {
      zh: '先用 1×1 卷积减少通道，在窄处做 3×3，再用 1×1 恢复通道。',
      en: 'A 1×1 convolution reduces channels, a 3×3 works where it is narrow, and a 1×1 restores the channels.',
    },
  },
  {
    id: 'depthwise-separable-convolution',
    chapter: 28,
    name: { zh: '深度可分离卷积', en: 'depthwise separable convolution' },
    definition: {
      zh: '把卷积拆成两步：每个通道各自在空间上卷积，再用 1×1 混合通道。',
      en: 'A convolution in two steps: over space in each channel by itself, then a 1×1 that mixes channels.',
    },
  },
  {
    id: 'grouped-convolution',
    chapter: 28,
    name: { zh: '分组卷积', en: 'grouped convolution' },
    definition: {
      zh: '通道分成几组，各组只在组内卷积。分 g 组，权重就只有 g 分之一。',
      en: 'Channels fall into groups, and each group is convolved by itself. With g groups there are g times fewer weights.',
    },
  },
  {
    id: 'local-response-normalization',
    chapter: 28,
    name: { zh: '局部响应归一化', en: 'local response normalisation' },
    abbreviation: 'LRN',
    definition: {
      zh: '一个激活除以相邻通道同一位置的激活的大小。AlexNet 用过，后来让位于批归一化。',
      en: 'Divides an activation by the size of those of neighbouring channels at the same place. AlexNet used it; batch normalisation has taken its place.',
    },
  },
  {
    id: 'model-ensemble',
    chapter: 28,
    name: { zh: '集成', en: 'ensemble' },
    definition: {
      zh: '几个分别训练的模型，预测取平均。错误率通常比其中任何一个都低。',
      en: 'Several models, trained separately, whose predictions are averaged. Its error is usually below that of each of them.',
    },
  },
];

/** How one chapter leads to another: what its remedy leaves open, or what it rests on. */
import type { Localized } from './language';

export type Direction = 'left' | 'right' | 'down' | 'up';

export interface Relation {
  readonly from: number;
  readonly to: number;
  /** Where `to` lies on the wide map, seen from `from`: always the next cell. */
  readonly direction: Direction;
  readonly why: Localized;
}

export const relations: readonly Relation[] = [
  {
    from: 21,
    to: 26,
    direction: 'right',
    why: {
      zh: '连接函数的反函数搬进隐层，就是激活函数。输出层的饱和有配套的损失抵消，隐层没有。',
      en: 'Moved into a hidden layer, the inverse link is an activation. At the output the matching loss undoes its saturation; inside, nothing does.',
    },
  },
  {
    from: 21,
    to: 27,
    direction: 'left',
    why: {
      zh: '配上典范连接，单层的对数似然是凹的；一叠起来就不是了。',
      en: 'With its canonical link, one layer has a concave log-likelihood; a stack of layers has not.',
    },
  },
  {
    from: 22,
    to: 28,
    direction: 'left',
    why: {
      zh: '几十层也能训练了，训练误差却随深度回升：退化。',
      en: 'Dozens of layers now train, yet training error rises with depth: degradation.',
    },
  },
  {
    from: 22,
    to: 30,
    direction: 'down',
    why: {
      zh: '同一串雅可比矩阵连乘，另一头就是爆炸。',
      en: 'The same product of Jacobians, at its other end, explodes.',
    },
  },
  {
    from: 23,
    to: 21,
    direction: 'down',
    why: {
      zh: '感知机的硬阈值换成概率，一个神经元就是一次回归。',
      en: 'Swap the perceptron’s hard threshold for a probability, and a neuron is a regression.',
    },
  },
  {
    from: 24,
    to: 25,
    direction: 'up',
    why: {
      zh: '名词分清了，还要问：每样方法是为了修好什么？',
      en: 'With the names sorted, ask what each method was made to mend.',
    },
  },
  {
    from: 24,
    to: 29,
    direction: 'right',
    why: {
      zh: '卷积让所有位置共用一组权重。凭什么？',
      en: 'Convolution uses one set of weights everywhere. On what grounds?',
    },
  },
  {
    from: 25,
    to: 28,
    direction: 'right',
    why: {
      zh: '链上的一环：ResNet 针对的是退化，不是梯度消失。',
      en: 'One link of the chain: ResNet answers degradation, not vanishing gradients.',
    },
  },
  {
    from: 26,
    to: 22,
    direction: 'down',
    why: {
      zh: '饱和区的导数很小，逐层连乘就趋于零。',
      en: 'Derivatives are small where a unit saturates; multiplied layer by layer they fade.',
    },
  },
  {
    from: 27,
    to: 25,
    direction: 'down',
    why: {
      zh: '坏的极小往往不是主要的障碍，曲率悬殊、梯度失衡更常见：归一化和残差治的就是它们。',
      en: 'Bad minima are often not the main obstacle; uneven curvature and badly scaled gradients are more common, and normalisation and residuals mend those.',
    },
  },
  {
    from: 28,
    to: 29,
    direction: 'down',
    why: {
      zh: '这些模型都假定图像处处相似。人脸对齐之后并不如此。',
      en: 'All these models take images to look alike everywhere. Aligned faces do not.',
    },
  },
];

/** What follows from a chapter, in the order of the questions. */
export function relationsFrom(chapter: number): readonly Relation[] {
  return relations.filter(({ from }) => from === chapter);
}

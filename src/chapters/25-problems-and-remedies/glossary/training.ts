/** What makes deep nets trainable: gradients, normalisation, shortcuts, noise. */
import type { Term } from '../../../data/term';

export const training: readonly Term[] = [
  {
    id: 'degradation-problem',
    chapter: 25,
    name: { zh: '退化问题', en: 'degradation problem' },
    definition: {
      zh: '朴素网络加深之后，训练误差反而升高。它不是过拟合，也不等于梯度消失。',
      en: 'A plain net made deeper has higher training error. It is not overfitting, nor the same as vanishing gradients.',
    },
  },
  {
    id: 'gradient-clipping',
    chapter: 25,
    name: { zh: '梯度裁剪', en: 'gradient clipping' },
    definition: {
      zh: '更新之前限制梯度的大小，通常按全局范数缩放。和裁剪权重是两回事。',
      en: 'Limiting the size of the gradient before the update, most often by its global norm. Not the same as clipping weights.',
    },
  },
  {
    id: 'batch-normalisation',
    chapter: 25,
    name: { zh: '批归一化', en: 'batch normalisation' },
    abbreviation: 'BN',
    also: { zh: '批标准化' },
    definition: {
      zh: '在一个小批量内把每个特征的预激活变成均值 0、方差 1，再学一个缩放和一个平移。归一化的是预激活，不是参数。',
      en: 'Brings each feature’s pre-activations to mean 0 and variance 1 over a mini-batch, then learns a scale and a shift. It normalises pre-activations, not parameters.',
    },
  },
  {
    id: 'layer-normalisation',
    chapter: 25,
    name: { zh: '层归一化', en: 'layer normalisation' },
    abbreviation: 'LN',
    definition: {
      zh: '对单个样本，在一层的全部特征上归一化，与批量大小无关。',
      en: 'Normalises over the features of a layer within one sample, whatever the batch.',
    },
  },
  {
    id: 'weight-normalisation',
    chapter: 25,
    name: { zh: '权重归一化', en: 'weight normalisation' },
    abbreviation: 'WN',
    definition: {
      zh: '把权重向量拆成方向和长度，两者分别学习。归一化的是参数。',
      en: 'Splits each weight vector into direction and length and learns both. It normalises parameters.',
    },
  },
  {
    id: 'spectral-normalisation',
    chapter: 25,
    name: { zh: '谱归一化', en: 'spectral normalisation' },
    abbreviation: 'SN',
    definition: {
      zh: '权重矩阵除以它的最大奇异值，使每一层的利普希茨常数不超过 1。',
      en: 'Divides a weight matrix by its largest singular value, so that each layer has a Lipschitz constant of at most 1.',
    },
  },
  {
    id: 'dropout',
    chapter: 25,
    name: { zh: 'Dropout', en: 'dropout' },
    also: { zh: '随机失活、丢弃法' },
    definition: {
      zh: '训练时随机把一部分激活置零，其余放大相应倍数。它抑制过拟合，不是在梯度上加噪声。',
      en: 'In training, some activations are set to zero at random and the rest scaled up. It fights overfitting; it does not add noise to gradients.',
    },
  },
  {
    id: 'alpha-dropout',
    chapter: 25,
    name: { zh: 'AlphaDropout', en: 'alpha dropout' },
    also: { zh: 'Alpha 随机失活' },
    definition: {
      zh: '为 SELU 设计的 Dropout：失活的单元取负饱和值，再做仿射修正，均值和方差保持不变。',
      en: 'Dropout made for SELU: dropped units take the negative saturation value, and an affine correction keeps mean and variance.',
    },
  },
  {
    id: 'highway-network',
    chapter: 25,
    name: { zh: '高速网络', en: 'highway network' },
    definition: {
      zh: '输出是变换 H(x) 与输入 x 的加权和，权重由门 T(x) 给出：y = H(x)T(x) + x(1 − T(x))。',
      en: 'Mixes a transform with its input by a learned gate: y = H(x)T(x) + x(1 − T(x)).',
    },
  },
  {
    id: 'transform-gate',
    chapter: 25,
    name: { zh: '变换门', en: 'transform gate' },
    definition: {
      zh: '高速网络中决定变换占多大份额的门 T(x)。',
      en: 'The gate T(x) of a highway network: the share of the transform.',
    },
  },
  {
    id: 'carry-gate',
    chapter: 25,
    name: { zh: '携带门', en: 'carry gate' },
    definition: {
      zh: '高速网络中决定输入原样通过多大份额的门，通常取 1 − T(x)。',
      en: 'The gate of a highway network that sets how much of the input passes unchanged, usually 1 − T(x).',
    },
  },
  {
    id: 'residual-network',
    chapter: 25,
    name: { zh: '残差网络', en: 'residual network' },
    abbreviation: 'ResNet',
    definition: {
      zh: '每一块学习对输入的修正：y = x + F(x)。捷径是恒等变换，没有参数。',
      en: 'Each block learns a correction of its input: y = x + F(x). The shortcut is the identity and has no parameters.',
    },
  },
  {
    id: 'constant-error-carousel',
    chapter: 25,
    name: { zh: '恒定误差传送带', en: 'constant error carousel' },
    abbreviation: 'CEC',
    definition: {
      zh: 'LSTM 记忆单元中权重恒为 1 的自连接，误差沿它传回时不衰减也不放大。',
      en: 'The self-connection of weight 1 in an LSTM’s memory cell, along which errors travel back without fading or growing.',
    },
  },
];

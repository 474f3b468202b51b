/** Activation functions by name. */
import type { Term } from '../../../data/term';

export const activations: readonly Term[] = [
  {
    id: 'activation-function',
    chapter: 26,
    name: { zh: '激活函数', en: 'activation function' },
    abbreviation: 'φ',
    also: { zh: '激励函数' },
    definition: {
      zh: '加在仿射变换之后的非线性函数，通常逐元素作用。没有它，再多层复合起来也只是一次仿射变换。',
      en: 'The non-linear function applied after an affine map, as a rule element by element. Without it any number of layers is one affine map.',
    },
  },
  {
    id: 'step-function',
    chapter: 26,
    name: { zh: '阶跃函数', en: 'step function' },
    also: { en: 'Heaviside function' },
    definition: {
      zh: '输入为负取 0，为正取 1。导数几乎处处为零，反向传播传不过去。',
      en: 'Zero for negative input, one for positive. Its derivative is zero almost everywhere, so back-propagation has nothing to pass on.',
    },
  },
  {
    id: 'sigmoid',
    chapter: 26,
    name: { zh: 'Sigmoid 函数', en: 'sigmoid' },
    abbreviation: 'σ',
    also: { zh: '逻辑函数', en: 'logistic function' },
    definition: {
      zh: 'σ(x) = 1 / (1 + e⁻ˣ)，取值在 0 与 1 之间，导数最大为 1/4。今天主要用在概率输出和门控。',
      en: 'σ(x) = 1 / (1 + e⁻ˣ), between 0 and 1, with a derivative of at most 1/4. Today it serves for probabilities and gates.',
    },
  },
  {
    id: 'tanh',
    chapter: 26,
    name: { zh: '双曲正切', en: 'tanh' },
    also: { en: 'hyperbolic tangent' },
    definition: {
      zh: '取值在 −1 与 1 之间的奇函数，原点处导数为 1；tanh x = 2σ(2x) − 1。',
      en: 'An odd function between −1 and 1 with slope 1 at the origin; tanh x = 2σ(2x) − 1.',
    },
  },
  {
    id: 'softmax',
    chapter: 26,
    name: { zh: 'Softmax 函数', en: 'softmax' },
    definition: {
      zh: '把一组实数变成概率：先取指数，再除以总和。多分类的输出层用它。',
      en: 'Turns a list of numbers into probabilities: exponentials divided by their sum. The output layer for many classes.',
    },
  },
  {
    id: 'relu',
    chapter: 26,
    name: { zh: '修正线性单元', en: 'rectified linear unit' },
    abbreviation: 'ReLU',
    definition: {
      zh: 'max(0, x)：正半轴原样通过，负半轴输出零，导数也是零。',
      en: 'max(0, x): positive input passes unchanged, negative input gives zero, and so does its derivative.',
    },
  },
  {
    id: 'dying-relu',
    chapter: 26,
    name: { zh: '死亡 ReLU', en: 'dying ReLU' },
    also: { zh: '死亡单元', en: 'dead unit' },
    definition: {
      zh: '某个 ReLU 单元对所有样本都输出零，于是得不到梯度，入边权重不再更新。只对部分样本输出零是稀疏，不是死亡。',
      en: 'A ReLU unit that is off for every sample: it gets no gradient, and its incoming weights stop changing. Off for some samples is sparsity, not death.',
    },
  },
  {
    id: 'leaky-relu',
    chapter: 26,
    name: { zh: '带泄漏修正线性单元', en: 'leaky ReLU' },
    abbreviation: 'LReLU',
    definition: {
      zh: '负半轴留一个小斜率（如 0.01）的 ReLU，使负输入也有梯度。',
      en: 'A ReLU with a small slope, such as 0.01, on the negative side, so that negative input has a gradient too.',
    },
  },
  {
    id: 'parametric-relu',
    chapter: 26,
    name: { zh: '参数化修正线性单元', en: 'parametric ReLU' },
    abbreviation: 'PReLU',
    definition: {
      zh: '负半轴斜率由训练学得的 ReLU，每个通道一个斜率，或整层共用一个。',
      en: 'A ReLU whose negative slope is learned: one slope a channel, or one for the layer.',
    },
  },
  {
    id: 'elu',
    chapter: 26,
    name: { zh: '指数线性单元', en: 'exponential linear unit' },
    abbreviation: 'ELU',
    definition: {
      zh: '正半轴为 x，负半轴为 α(eˣ − 1)：负输出使激活的均值靠近零。',
      en: 'x for positive input, α(eˣ − 1) for negative: its negative values bring the mean activation near zero.',
    },
  },
  {
    id: 'selu',
    chapter: 26,
    name: { zh: '缩放指数线性单元', en: 'scaled exponential linear unit' },
    abbreviation: 'SELU',
    definition: {
      zh: 'λ 倍的 ELU，常数 α ≈ 1.6733、λ ≈ 1.0507 的取值使均值 0、方差 1 成为逐层映射的吸引不动点。',
      en: 'λ times an ELU, with α ≈ 1.6733 and λ ≈ 1.0507 chosen so that mean 0 and variance 1 are an attracting fixed point from layer to layer.',
    },
  },
  {
    id: 'softplus',
    chapter: 26,
    name: { zh: 'Softplus 函数', en: 'softplus' },
    also: { zh: '软加' },
    definition: {
      zh: 'ln(1 + eˣ)，处处光滑的 ReLU；它的导数是 sigmoid。',
      en: 'ln(1 + eˣ), a ReLU that is smooth everywhere; its derivative is the sigmoid.',
    },
  },
  {
    id: 'gelu',
    chapter: 26,
    name: { zh: '高斯误差线性单元', en: 'Gaussian error linear unit' },
    abbreviation: 'GELU',
    definition: {
      zh: 'x·Φ(x)，Φ 是标准正态分布的累积分布函数。光滑，不单调，BERT 和 GPT-2 都用它。',
      en: 'x·Φ(x), where Φ is the standard normal distribution function. Smooth and not monotonic; BERT and GPT-2 use it.',
    },
  },
  {
    id: 'silu',
    chapter: 26,
    name: { zh: 'Sigmoid 线性单元', en: 'sigmoid linear unit' },
    abbreviation: 'SiLU',
    also: { zh: 'Swish', en: 'Swish' },
    definition: {
      zh: 'x·σ(x)，最小值约 −0.2785，在 x ≈ −1.278 处，所以不单调。',
      en: 'x·σ(x). Its minimum, about −0.2785 near x = −1.278, makes it non-monotonic.',
    },
  },
  {
    id: 'mish',
    chapter: 26,
    name: { zh: 'Mish 函数', en: 'Mish' },
    definition: {
      zh: 'x·tanh(softplus(x))，光滑而不单调，最小值约 −0.3088。',
      en: 'x·tanh(softplus(x)): smooth and non-monotonic, with a minimum of about −0.3088.',
    },
  },
  {
    id: 'maxout',
    chapter: 26,
    name: { zh: '最大输出单元', en: 'maxout' },
    definition: {
      zh: '取 k 个仿射变换的最大值作为输出。它没有固定形状，形状由 k 组权重学得。',
      en: 'The largest of k affine maps of the input. It has no fixed shape: the k sets of weights learn it.',
    },
  },
  {
    id: 'gated-linear-unit',
    chapter: 26,
    name: { zh: '门控线性单元', en: 'gated linear unit' },
    abbreviation: 'GLU',
    definition: {
      zh: '两个仿射变换逐元素相乘，其中一个先过 sigmoid 当作门。门换成 SiLU 就是 SwiGLU。',
      en: 'Two affine maps multiplied element by element, one of them passed through a sigmoid as a gate. With SiLU in its place it is SwiGLU.',
    },
  },
];

/** Properties that activation functions have, need or lack. */
import type { Term } from '../../../data/term';

export const properties: readonly Term[] = [
  {
    id: 'affine-map',
    chapter: 26,
    name: { zh: '仿射变换', en: 'affine map' },
    definition: {
      zh: '线性变换加平移：x 变为 Wx + b。仿射变换的复合仍是仿射变换。',
      en: 'A linear map and a shift: x becomes Wx + b. Composed affine maps are affine again.',
    },
  },
  {
    id: 'non-linearity',
    chapter: 26,
    name: { zh: '非线性', en: 'non-linearity' },
    definition: {
      zh: '不能写成 Wx + b。激活函数必要的第一条性质。层数固定时，单凭它还不足以逼近任意连续函数。',
      en: 'Not of the form Wx + b. The first property an activation needs. At fixed depth it does not by itself suffice to approximate every continuous function.',
    },
  },
  {
    id: 'non-polynomial',
    chapter: 26,
    name: { zh: '非多项式', en: 'non-polynomial' },
    definition: {
      zh: '单隐层网络能逼近任意连续函数，当且仅当激活函数不是多项式（在局部有界、分段连续的前提下）。',
      en: 'For locally bounded, piecewise continuous activations, one hidden layer can approximate any continuous function if and only if the activation is not a polynomial.',
    },
  },
  {
    id: 'universal-approximation-theorem',
    chapter: 26,
    name: { zh: '万能逼近定理', en: 'universal approximation theorem' },
    abbreviation: 'UAT',
    definition: {
      zh: '激活函数不是多项式时，只要隐层足够宽，单隐层网络就能在有界闭区域上任意接近任何连续函数。它讲的是存在，不保证训练找得到。',
      en: 'A single hidden layer with a non-polynomial activation, if wide enough, comes as close as wanted to any continuous function on a closed bounded region. It says that weights exist, not that training finds them.',
    },
  },
  {
    id: 'almost-everywhere',
    chapter: 26,
    name: { zh: '几乎处处', en: 'almost everywhere' },
    abbreviation: 'a.e.',
    definition: {
      zh: '除去一个零测集之外都成立。例外的点可以有无穷多个，但随机取一点，碰到例外的概率是零。',
      en: 'True outside a set of measure zero. The exceptions may be infinitely many, but a random point meets one with probability zero.',
    },
  },
  {
    id: 'measure-zero',
    chapter: 26,
    name: { zh: '零测集', en: 'set of measure zero' },
    also: { en: 'null set' },
    definition: {
      zh: '长度（面积、体积）为零的集合，例如实轴上的有限个点或全体整数。',
      en: 'A set of zero length, area or volume: finitely many points of the line, for example, or all integers.',
    },
  },
  {
    id: 'subgradient',
    chapter: 26,
    name: { zh: '次梯度', en: 'subgradient' },
    definition: {
      zh: '凸函数在折点处的“可用导数”：任何从下方托住函数图像的直线的斜率。ReLU 在 0 处的次梯度是 [0, 1] 中的任何数，库通常取 0。',
      en: 'A usable derivative of a convex function at a kink: the slope of any line that supports the graph from below. For ReLU at 0 it is any number in [0, 1]; libraries usually take 0.',
    },
  },
  {
    id: 'saturation',
    chapter: 26,
    name: { zh: '饱和', en: 'saturation' },
    definition: {
      zh: '输入在某个区间里变化，输出却几乎不动，导数接近或等于零，梯度因此传不回去。',
      en: 'Where the input moves and the output hardly does: the derivative is zero or nearly so, and gradients do not get back.',
    },
  },
  {
    id: 'hard-saturation',
    chapter: 26,
    name: { zh: '硬饱和', en: 'hard saturation' },
    definition: {
      zh: '超过某一点之后导数恰好为零，例如 ReLU 的负半轴。',
      en: 'The derivative is exactly zero beyond some point, as on ReLU’s negative side.',
    },
  },
  {
    id: 'soft-saturation',
    chapter: 26,
    name: { zh: '软饱和', en: 'soft saturation' },
    definition: {
      zh: '导数趋于零，但始终不为零，例如 sigmoid 的两端。',
      en: 'The derivative tends to zero but never reaches it, as at both ends of the sigmoid.',
    },
  },
  {
    id: 'one-sided-saturation',
    chapter: 26,
    name: { zh: '单边饱和', en: 'one-sided saturation' },
    definition: {
      zh: '只在一侧饱和，另一侧导数不趋于零。ReLU 左侧硬饱和，ELU 左侧软饱和。',
      en: 'Saturation on one side only. ReLU saturates hard on the left, ELU softly.',
    },
  },
  {
    id: 'monotonicity',
    chapter: 26,
    name: { zh: '单调性', en: 'monotonicity' },
    definition: {
      zh: '输入增大，输出不减小。SiLU、GELU、Mish 都不单调，可见它并非必要。',
      en: 'Larger input never gives smaller output. SiLU, GELU and Mish lack it, so it is not necessary.',
    },
  },
  {
    id: 'zero-centred',
    chapter: 26,
    name: { zh: '零中心化', en: 'zero-centred' },
    definition: {
      zh: '输出的均值接近零。若上一层输出全为正，同一个单元各条入边权重的梯度便同号，下降路线会走成锯齿。',
      en: 'Outputs have a mean near zero. If a layer’s outputs are all positive, the weight gradients of a unit above share one sign, and descent zigzags.',
    },
  },
  {
    id: 'identity-map',
    chapter: 26,
    name: { zh: '恒等变换', en: 'identity map' },
    also: { zh: '恒等映射', en: 'identity mapping' },
    definition: {
      zh: '输出等于输入。激活函数在零附近接近恒等时，信号和梯度穿过多层仍保持大小；残差网络把恒等变换做成了捷径。',
      en: 'Output equals input. An activation close to it near zero keeps signals and gradients their size through many layers; residual networks make it a shortcut.',
    },
  },
  {
    id: 'edge-of-chaos',
    chapter: 26,
    name: { zh: '混沌边缘', en: 'edge of chaos' },
    definition: {
      zh: '初始化使 σ_w²·E[φ′(z)²] = 1 的状态：梯度，以及两个相近输入之间的差别，逐层既不衰减也不放大。',
      en: 'An initialisation with σ_w²·E[φ′(z)²] = 1, where neither gradients nor the difference of two close inputs fade or grow from layer to layer.',
    },
  },
  {
    id: 'straight-through-estimator',
    chapter: 26,
    name: { zh: '直通估计器', en: 'straight-through estimator' },
    abbreviation: 'STE',
    definition: {
      zh: '前向用阶跃或取整，反向当作恒等函数传梯度。梯度有偏，但二值网络和量化训练因此可行。',
      en: 'Forward a step or a rounding, backward the gradient of the identity. Biased, but it makes binary and quantised nets trainable.',
    },
  },
  {
    id: 'network-in-network',
    chapter: 26,
    name: { zh: '网络中的网络', en: 'Network In Network' },
    abbreviation: 'NIN',
    definition: {
      zh: '用一个小的多层感知机代替卷积之后的简单非线性，等价于接上几层 1×1 卷积。',
      en: 'A small multilayer perceptron in place of the simple non-linearity after a convolution, which amounts to some 1×1 convolutions.',
    },
  },
  {
    id: 'self-normalising-network',
    chapter: 26,
    name: { zh: '自归一化网络', en: 'self-normalising network' },
    abbreviation: 'SNN',
    definition: {
      zh: '不靠归一化层，激活的均值和方差也能逐层趋向 0 和 1 的网络：SELU、LeCun 正态初始化、全连接前馈结构和 AlphaDropout。',
      en: 'A net whose activations approach mean 0 and variance 1 from layer to layer without normalisation layers: SELU, LeCun-normal initialisation, dense feed-forward layers, alpha dropout.',
    },
  },
  {
    id: 'depth-separation',
    chapter: 26,
    name: { zh: '深度分离', en: 'depth separation' },
    definition: {
      zh: '有的函数，深网络只要随复杂度线性增长的单元就能表示，浅网络的单元数却要指数增长。',
      en: 'That for some functions the number of units grows only linearly with their complexity in a deep net, and exponentially in a shallow one.',
    },
  },
];

/** Where training starts, and what the first steps need. */
import type { Term } from '../../../data/term';

export const initialization: readonly Term[] = [
  {
    id: 'chain-rule',
    chapter: 22,
    name: { zh: '链式法则', en: 'chain rule' },
    definition: {
      zh: '复合函数的导数等于各层导数依次相乘；向量情形是雅可比矩阵相乘。',
      en: 'The derivative of a composition is the product of the derivatives of its parts; for vectors, the product of Jacobians.',
    },
  },
  {
    id: 'xavier-initialisation',
    chapter: 22,
    name: { zh: 'Xavier 初始化', en: 'Xavier initialisation' },
    definition: {
      zh: '权重方差取 2 除以进出单元数之和，让前向的方差和反向的梯度都大致不变。又名 Glorot 初始化，适合 tanh 和线性层。',
      en: 'The variance of a weight is 2 over the sum of inputs and outputs, which roughly keeps forward variance and backward gradients. Also named after Glorot; for tanh and linear layers.',
    },
  },
  {
    id: 'he-initialisation',
    chapter: 22,
    name: { zh: 'He 初始化', en: 'He initialisation' },
    also: { zh: '何恺明初始化' },
    definition: {
      zh: '权重方差取 2 除以输入数，补回 ReLU 砍掉的一半二阶矩。',
      en: 'The variance of a weight is 2 over its inputs, which restores the half of the second moment that ReLU cuts.',
    },
  },
  {
    id: 'orthogonal-initialisation',
    chapter: 22,
    name: { zh: '正交初始化', en: 'orthogonal initialisation' },
    definition: {
      zh: '权重取随机正交矩阵，奇异值全是 1，不改变向量的长度。',
      en: 'Weights start as random orthogonal matrices: all singular values are 1, and lengths are kept.',
    },
  },
  {
    id: 'dynamical-isometry',
    chapter: 22,
    name: { zh: '动力等距', en: 'dynamical isometry' },
    definition: {
      zh: '整个网络的雅可比矩阵的奇异值都接近 1，梯度穿过它不伸不缩。',
      en: 'All singular values of a whole network’s Jacobian are near 1, so gradients neither grow nor shrink.',
    },
  },
  {
    id: 'internal-covariate-shift',
    chapter: 22,
    name: { zh: '内部协变量偏移', en: 'internal covariate shift' },
    abbreviation: 'ICS',
    definition: {
      zh: '训练中前面的层在变，后面的层看到的输入分布也跟着变。批归一化原先用它解释自己为何有效，后来受到质疑。',
      en: 'As earlier layers train, the distribution that later layers see shifts. Batch normalisation was first explained by it; the explanation is disputed.',
    },
  },
  {
    id: 'warm-up',
    chapter: 22,
    name: { zh: '学习率预热', en: 'warm-up' },
    definition: {
      zh: '训练开头用较小的学习率，逐步升到正常值。',
      en: 'The learning rate starts small and rises to its ordinary value over the first steps.',
    },
  },
  {
    id: 'jacobian',
    chapter: 22,
    name: { zh: '雅可比矩阵', en: 'Jacobian' },
    definition: {
      zh: '向量函数的全部一阶偏导数排成的矩阵：第 i 行第 j 列是第 i 个输出对第 j 个输入的偏导数。',
      en: 'The matrix of all first partial derivatives of a vector function: row i, column j holds the derivative of output i with respect to input j.',
    },
  },
  {
    id: 'singular-value',
    chapter: 22,
    name: { zh: '奇异值', en: 'singular value' },
    definition: {
      zh: '矩阵把单位球变成椭球，椭球各半轴的长度就是奇异值。',
      en: 'A matrix turns the unit ball into an ellipsoid; the lengths of its half-axes are the singular values.',
    },
  },
  {
    id: 'vanishing-gradient',
    chapter: 22,
    name: { zh: '梯度消失', en: 'vanishing gradient' },
    also: { zh: '梯度弥散' },
    definition: {
      zh: '梯度反向传播时逐层缩小，前面的层几乎得不到更新。',
      en: 'Gradients shrink from layer to layer on their way back, so early layers hardly change.',
    },
  },
  {
    id: 'exploding-gradient',
    chapter: 22,
    name: { zh: '梯度爆炸', en: 'exploding gradient' },
    definition: {
      zh: '梯度反向传播时逐层放大，一步更新就可能毁掉已学到的东西，或溢出成 NaN。',
      en: 'Gradients grow from layer to layer on their way back; one step may undo what was learned, or overflow to NaN.',
    },
  },
];

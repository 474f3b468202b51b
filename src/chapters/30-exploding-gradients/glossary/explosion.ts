/** Products of Jacobians, and numbers too large to hold. */
import type { Term } from '../../../data/term';

export const explosion: readonly Term[] = [
  {
    id: 'error-gradient',
    chapter: 30,
    name: { zh: '误差梯度', en: 'error gradient' },
    definition: {
      zh: '损失对各个参数的偏导数排成的向量。它指向损失上升最快的方向，不含该走多远的信息。',
      en: 'The vector of the partial derivatives of the loss. It points where the loss rises fastest and does not say how far to go.',
    },
  },
  {
    id: 'spectral-norm',
    chapter: 30,
    name: { zh: '谱范数', en: 'spectral norm' },
    definition: {
      zh: '最大的奇异值：矩阵最多把一个向量拉长多少倍。',
      en: 'The largest singular value: by how much a matrix can lengthen a vector at most.',
    },
  },
  {
    id: 'spectral-radius',
    chapter: 30,
    name: { zh: '谱半径', en: 'spectral radius' },
    definition: {
      zh: '特征值的最大模。反复乘同一个矩阵时，长期的增长率由它决定。',
      en: 'The largest modulus of an eigenvalue. It sets the long-run growth when one matrix is applied again and again.',
    },
  },
  {
    id: 'back-propagation-through-time',
    chapter: 30,
    name: { zh: '沿时间反向传播', en: 'back-propagation through time' },
    abbreviation: 'BPTT',
    definition: {
      zh: '把循环网络按时刻展开成一个深层网络，再做反向传播。截断的版本只回传有限步。',
      en: 'Unrolling a recurrent net over time into a deep one and back-propagating through it. The truncated form goes back a limited number of steps.',
    },
  },
  {
    id: 'cliff',
    chapter: 30,
    name: { zh: '悬崖', en: 'cliff' },
    definition: {
      zh: '损失面上从平地突然陡起的地方。梯度在那里猛增，一步就会飞出很远。',
      en: 'A place where the loss surface rises abruptly from level ground. The gradient leaps there, and one step leads far away.',
    },
  },
  {
    id: 'overflow',
    chapter: 30,
    name: { zh: '溢出', en: 'overflow' },
    definition: {
      zh: '数超过浮点格式能表示的最大值，变成无穷（Inf）。对无穷再作减法、乘零之类的运算，得到非数（NaN）。',
      en: 'A number beyond the largest a floating-point format holds becomes infinity (Inf). Subtracting infinities, or multiplying one by zero, gives not a number (NaN).',
    },
  },
  {
    id: 'learning-rate',
    chapter: 30,
    name: { zh: '学习率', en: 'learning rate' },
    definition: {
      zh: '定下一步走多远的系数，通常记作 η；普通梯度下降里，就是更新量与梯度之比。',
      en: 'The factor that sets how far a step goes, usually written η; in plain gradient descent, the ratio of the update to the gradient.',
    },
  },
  {
    id: 'loss-scaling',
    chapter: 30,
    name: { zh: '损失缩放', en: 'loss scaling' },
    definition: {
      zh: '混合精度训练中先把损失乘一个大数，免得小梯度下溢成零；更新之前再除回来。',
      en: 'In mixed-precision training the loss is multiplied by a large number, so that small gradients do not underflow to zero; the factor is divided out before the update.',
    },
  },
  {
    id: 'running-median',
    chapter: 30,
    name: { zh: '滑动中位数', en: 'running median' },
    definition: {
      zh: '最近若干个值的中位数。一两个尖峰几乎不影响它。',
      en: 'The median of the last several values. One or two spikes hardly move it.',
    },
  },
];

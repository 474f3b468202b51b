/** Lectures on training: what generalises, how to descend, and what numbers can hold. */
import type { Lecture } from './lecture';

export const training: readonly Lecture[] = [
  {
    id: 'regularization-and-normalization',
    title: { zh: '正则化与归一化', en: 'Regularisation and normalisation' },
    objectives: [
      {
        zh: '比较 L2、L1 与早停各怎样收缩权重。',
        en: 'Compare how L2, L1 and early stopping each shrink weights.',
      },
      {
        zh: '说明 Dropout 在线性模型里等价于什么，测试时怎样做。',
        en: 'Say what dropout amounts to in a linear model, and what to do at test time.',
      },
      {
        zh: '写出四种归一化各在哪些轴上求统计量，训练与推断有何不同。',
        en: 'Name the axes of the four normalisers, and how training differs from inference.',
      },
    ],
    prerequisites: {
      zh: '偏差与方差、最小二乘、奇异值分解。',
      en: 'Bias and variance, least squares, the singular value decomposition.',
    },
    after: ['linear-models'],
    parts: [
      {
        section: '/problems-and-remedies/regularization',
        experiments: ['ridge-lasso-early-stopping'],
      },
      { section: '/problems-and-remedies/dropout-and-data', experiments: ['dropout-is-ridge'] },
      { section: '/problems-and-remedies/double-descent', experiments: ['double-descent'] },
      { section: '/problems-and-remedies/normalization', experiments: ['normalization-axes'] },
      {
        section: '/problems-and-remedies/through-depth',
        experiments: ['gradient-through-statistics'],
      },
    ],
    demonstration: {
      experiment: 'double-descent',
      params: { lambda: 1 },
      ask: {
        zh: '岭惩罚的强度加到 1，参数与样本一样多时的那个峰会怎样？两边的误差呢？',
        en: 'With a ridge of strength 1, what becomes of the peak where parameters are as many as samples? And of the error on either side?',
      },
    },
  },
  {
    id: 'optimization',
    title: { zh: '优化', en: 'Optimisation' },
    objectives: [
      {
        zh: '用海森矩阵的特征值判别临界点，说明高维里为什么多是鞍点。',
        en: 'Classify critical points by the Hessian’s eigenvalues; say why saddles abound in high dimensions.',
      },
      {
        zh: '推出动量在二次函数上的最优速度，写出 Adam 与 AdamW 的一步。',
        en: 'Derive the best rate of momentum on a quadratic; write one step of Adam and of AdamW.',
      },
      {
        zh: '说明学习率、批量与噪声底的关系，何时衰减、何时预热。',
        en: 'Relate learning rate, batch size and noise floor; say when to decay and when to warm up.',
      },
    ],
    prerequisites: {
      zh: '泰勒展开到二阶、特征值、条件数。',
      en: 'Taylor expansion to second order, eigenvalues, condition number.',
    },
    after: ['linear-models'],
    parts: [
      { section: '/local-optima/critical-points', experiments: [] },
      { section: '/local-optima/high-dimension', experiments: ['minima-become-rare'] },
      { section: '/local-optima/saddles', experiments: ['saddle-escape'] },
      { section: '/local-optima/momentum', experiments: ['momentum-on-a-ravine'] },
      { section: '/local-optima/optimizers', experiments: ['adam-by-hand'] },
      {
        section: '/local-optima/learning-rate',
        experiments: ['noise-floor-and-decay', 'warm-up-tames-early-steps'],
      },
      { section: '/local-optima/where-training-stops', experiments: ['edge-of-stability'] },
    ],
    demonstration: {
      experiment: 'momentum-on-a-ravine',
      params: { conditionNumber: 400 },
      ask: {
        zh: '条件数变为四倍，梯度下降要多走几倍的步数？动量呢？',
        en: 'With four times the condition number, how many times as many steps does gradient descent take? And momentum?',
      },
    },
  },
  {
    id: 'numerics',
    title: { zh: '数值：溢出、NaN 与半精度', en: 'Numerics: overflow, NaN, half precision' },
    objectives: [
      {
        zh: '从第一个 NaN 往回找，指出它从哪一步运算来。',
        en: 'Trace the first NaN back to the operation that made it.',
      },
      {
        zh: '看梯度范数预警，选裁剪的阈值。',
        en: 'Read the warning signs in the gradient norm, and choose a clipping threshold.',
      },
      {
        zh: '比较 fp16 与 bf16，说明损失缩放和主权重各防什么。',
        en: 'Compare fp16 with bf16; say what loss scaling and master weights each guard against.',
      },
    ],
    prerequisites: {
      zh: '浮点数的符号、指数与尾数。',
      en: 'Sign, exponent and mantissa of a floating-point number.',
    },
    after: ['back-propagation'],
    parts: [
      { section: '/exploding-gradients/cliff', experiments: ['walking-the-cliff'] },
      {
        section: '/exploding-gradients/overflow-and-nan',
        experiments: ['overflow-step-by-step', 'nan-and-its-cure'],
      },
      { section: '/exploding-gradients/detect-and-cure', experiments: ['explosion-detector'] },
      {
        section: '/exploding-gradients/nan-detective',
        experiments: ['nan-detective', 'overfit-one-batch'],
      },
      {
        section: '/exploding-gradients/half-precision',
        experiments: ['sixteen-bit-formats', 'loss-scaling-and-master-weights'],
      },
    ],
    demonstration: {
      experiment: 'overflow-step-by-step',
      params: { factor: 1.5 },
      ask: {
        zh: '每步乘 1.5，float32 撑得过多少步？先出现的是 Infinity 还是 NaN？',
        en: 'Multiplying by 1.5 each step, how many steps does float32 last? Which comes first, Infinity or NaN?',
      },
    },
  },
];

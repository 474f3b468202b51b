/** Lectures on what every net is made of: a layer, an activation, depth, gradients. */
import type { Lecture } from './lecture';

export const foundations: readonly Lecture[] = [
  {
    id: 'linear-models',
    title: { zh: '线性模型', en: 'Linear models' },
    objectives: [
      {
        zh: '由目标的分布推出连接函数、激活和损失。',
        en: 'Derive link, activation and loss from the distribution of the target.',
      },
      {
        zh: '说明感知机何时收敛，为什么解不了异或。',
        en: 'Say when the perceptron converges, and why it cannot learn XOR.',
      },
      {
        zh: '解读逻辑回归的系数，识别共线的特征。',
        en: 'Read the coefficients of a logistic regression and recognise collinear features.',
      },
    ],
    prerequisites: {
      zh: '概率分布、期望、最大似然；向量与矩阵的乘法。',
      en: 'Distributions, expectation, maximum likelihood; products of vectors and matrices.',
    },
    after: [],
    parts: [
      {
        section: '/history/perceptron',
        experiments: ['perceptron-rule', 'perceptron-mistake-bound'],
      },
      { section: '/history/delta-rule-and-xor', experiments: ['xor-needs-a-hidden-layer'] },
      {
        section: '/generalized-linear-models/outputs-and-links',
        experiments: ['one-neuron-many-families'],
      },
      {
        section: '/generalized-linear-models/fitting',
        experiments: ['irls-against-gradient-descent'],
      },
      {
        section: '/generalized-linear-models/in-practice',
        experiments: ['collinear-features', 'squared-error-has-two-valleys'],
      },
    ],
    demonstration: {
      experiment: 'xor-needs-a-hidden-layer',
      params: { hiddenWidth: 4 },
      ask: {
        zh: '两个隐单元就能表示异或，为什么还要多给几个？从两个加到四个，学不会的网络还剩几成？',
        en: 'Two hidden units can represent XOR, so why give more? With four instead of two, what share of the networks still fails?',
      },
    },
  },
  {
    id: 'activation-functions',
    title: { zh: '激活函数', en: 'Activation functions' },
    objectives: [
      {
        zh: '证明没有激活函数时，再多层也只是一次仿射变换。',
        en: 'Prove that without activations any number of layers is one affine map.',
      },
      {
        zh: '把必要的性质和好而不必要的性质分开，各举反例。',
        en: 'Separate the necessary properties from the merely helpful ones, with a counterexample for each.',
      },
      {
        zh: '分清 ReLU 的关闭与死亡，说出死亡的原因和对策。',
        en: 'Tell a ReLU that is off from one that is dead; name causes and cures.',
      },
    ],
    prerequisites: {
      zh: '一元与多元求导、链式法则。',
      en: 'Derivatives in one and several variables, the chain rule.',
    },
    after: ['linear-models'],
    parts: [
      {
        section: '/activation-functions/non-linearity',
        experiments: ['linear-nets-cannot-bend'],
      },
      { section: '/activation-functions/explorer', experiments: ['activation-explorer'] },
      { section: '/activation-functions/saturation', experiments: ['loss-undoes-saturation'] },
      { section: '/activation-functions/dying-relu', experiments: ['dying-relu'] },
      { section: '/activation-functions/table', experiments: [] },
      {
        section: '/activation-functions/softmax-gates-depth',
        experiments: ['softmax-saturates', 'wide-or-deep'],
      },
    ],
    demonstration: {
      experiment: 'dying-relu',
      params: { largeStep: 50 },
      ask: {
        zh: '大步的学习率加到 50，单元会不会全部死光？为什么？',
        en: 'With a learning rate of 50 for the large step, will all units die? Why?',
      },
    },
  },
  {
    id: 'back-propagation',
    title: { zh: '手写反向传播', en: 'Back-propagation by hand' },
    objectives: [
      {
        zh: '不用自动求导，写出两层网络的前向、反向和更新。',
        en: 'Write forward pass, backward pass and update of a two-layer net without automatic differentiation.',
      },
      {
        zh: '用有限差分核对梯度，知道步长为什么不能太小。',
        en: 'Check gradients by finite differences, and know why the step must not be too small.',
      },
      {
        zh: '说明标量损失为什么用反向模式，代价是什么。',
        en: 'Say why a scalar loss calls for reverse mode, and what it costs.',
      },
    ],
    prerequisites: {
      zh: '链式法则、矩阵求导、雅可比矩阵。',
      en: 'The chain rule, derivatives of matrix products, Jacobians.',
    },
    after: ['linear-models'],
    parts: [
      { section: '/history/back-propagation', experiments: ['reverse-mode'] },
      {
        section: '/history/by-hand',
        experiments: ['two-layer-net-by-hand', 'forward-or-reverse'],
      },
      { section: '/cnn-models/convolution-by-hand', experiments: ['im2col-and-adjoint'] },
    ],
    demonstration: {
      experiment: 'reverse-mode',
      params: { h: 1e-7 },
      ask: {
        zh: '步长 h 越小，差分越准吗？从哪里开始反而变差？',
        en: 'Does a smaller step h make the difference more exact? Where does it turn worse?',
      },
    },
  },
  {
    id: 'initialization-and-depth',
    title: { zh: '初始化与深度', en: 'Initialisation and depth' },
    objectives: [
      {
        zh: '把深层的梯度写成雅可比矩阵的乘积，估计它随深度怎样变。',
        en: 'Write the gradient of a deep net as a product of Jacobians and estimate how it scales with depth.',
      },
      {
        zh: '推出 Xavier 与 He 初始化的方差，说明各自的前提。',
        en: 'Derive the variances of Xavier and He initialisation, each with what it presupposes.',
      },
      {
        zh: '解释残差与归一化怎样改变每一层的尺度，各有什么代价。',
        en: 'Explain how residuals and normalisation change the scale of each layer, and at what cost.',
      },
    ],
    prerequisites: {
      zh: '随机变量之和与之积的方差、矩阵的谱范数。',
      en: 'Variances of sums and products of random variables, the spectral norm.',
    },
    after: ['activation-functions', 'back-propagation'],
    parts: [
      { section: '/vanishing-gradients/chain', experiments: ['depth-and-initialization'] },
      {
        section: '/vanishing-gradients/initialization-and-normalization',
        experiments: ['batch-norm-explodes-at-depth'],
      },
      {
        section: '/vanishing-gradients/symmetry-and-time',
        experiments: ['equal-weights-stay-equal'],
      },
      { section: '/problems-and-remedies/chain', experiments: ['remedies-for-depth'] },
      {
        section: '/problems-and-remedies/residual-details',
        experiments: ['relu-after-addition', 'residual-variance-doubles'],
      },
    ],
    demonstration: {
      experiment: 'depth-and-initialization',
      params: { depth: 100, factor: 1 },
      ask: {
        zh: '一百层，权重因子取 1：第一层还剩多少梯度？因子取几才保得住？',
        en: 'A hundred layers at weight factor 1: what is left of the first layer’s gradient? Which factor keeps it?',
      },
    },
  },
];

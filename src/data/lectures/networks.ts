/** Lectures on architectures: convolution, recurrence, attention, generative models. */
import type { Lecture } from './lecture';

export const networks: readonly Lecture[] = [
  {
    id: 'convolutional-networks',
    title: { zh: '卷积网络', en: 'Convolutional networks' },
    objectives: [
      {
        zh: '逐层算出形状、参数量、乘加次数和感受野。',
        en: 'Compute shapes, parameters, multiply-adds and receptive fields layer by layer.',
      },
      {
        zh: '把退化和过拟合分开，说明捷径治的是哪一个。',
        en: 'Tell degradation from overfitting, and say which of them shortcuts cure.',
      },
      {
        zh: '说明权重共享假定了什么，何时不该共享。',
        en: 'Say what weight sharing assumes, and when not to share.',
      },
    ],
    prerequisites: {
      zh: '离散卷积、矩阵乘法的代价。',
      en: 'Discrete convolution, the cost of a matrix product.',
    },
    after: ['back-propagation'],
    parts: [
      { section: '/methods/structure', experiments: ['weight-sharing-and-lookup'] },
      {
        section: '/cnn-models/counting',
        experiments: ['model-ledger', 'counts-agree', 'small-kernels'],
      },
      { section: '/cnn-models/degradation', experiments: ['degradation'] },
      { section: '/cnn-models/blocks', experiments: ['relu-in-narrow-layers'] },
      {
        section: '/locally-connected/aligned-or-shifted',
        experiments: ['aligned-against-shifted'],
      },
      {
        section: '/locally-connected/effective-field',
        experiments: ['effective-receptive-field'],
      },
    ],
    demonstration: {
      experiment: 'model-ledger',
      params: { model: 'resNet50' },
      ask: {
        zh: 'ResNet-50 比 VGG-16 深得多，参数是多了还是少了？多的少的在哪些层？',
        en: 'ResNet-50 is far deeper than VGG-16. Has it more parameters or fewer, and in which layers?',
      },
    },
  },
  {
    id: 'recurrent-networks',
    title: { zh: '循环网络与 LSTM', en: 'Recurrent nets and LSTM' },
    objectives: [
      {
        zh: '用谱半径说明循环网络的梯度为什么消失或爆炸。',
        en: 'Explain by the spectral radius why recurrent gradients vanish or explode.',
      },
      {
        zh: '写出 LSTM 与 GRU 的公式，指出梯度走的是哪条路。',
        en: 'Write the equations of LSTM and GRU, and point to the path that the gradient takes.',
      },
      {
        zh: '说明遗忘门的偏置为什么这样取，裁剪治得了什么、治不了什么。',
        en: 'Justify the forget gate’s bias; say what clipping cures and what it does not.',
      },
    ],
    prerequisites: {
      zh: '特征值、谱半径、矩阵的幂。',
      en: 'Eigenvalues, spectral radius, powers of a matrix.',
    },
    after: ['back-propagation', 'initialization-and-depth'],
    parts: [
      { section: '/exploding-gradients/product', experiments: ['spectral-radius'] },
      { section: '/vanishing-gradients/clipping', experiments: ['clipping-mends-explosion'] },
      {
        section: '/problems-and-remedies/through-time',
        experiments: ['forget-gate-bias', 'chrono-initialization', 'gru-is-three-quarters-of-lstm'],
      },
      { section: '/methods/sequences-and-attention', experiments: ['mnist-1d'] },
      { section: '/methods/teacher-forcing', experiments: ['own-inputs-shrink-the-circle'] },
    ],
    demonstration: {
      experiment: 'forget-gate-bias',
      params: { bias: 0 },
      ask: {
        zh: '遗忘门的偏置取 0，梯度每往回走一步大约剩几成？取 2 呢？',
        en: 'With a forget-gate bias of 0, what share of the gradient survives one step back? And with 2?',
      },
    },
  },
  {
    id: 'transformers',
    title: { zh: 'Transformer', en: 'Transformers' },
    objectives: [
      {
        zh: '写出多头注意力的前向，说明为什么除以 √d。',
        en: 'Write the forward pass of multi-head attention, and say why scores are divided by √d.',
      },
      {
        zh: '说明没有位置编码时注意力分不出次序，比较几种补法。',
        en: 'Show that attention without positions cannot tell the order, and compare the remedies.',
      },
      {
        zh: '比较 Pre-LN 与 Post-LN，说明预热治的是什么。',
        en: 'Compare pre-LN and post-LN, and say what warm-up mends.',
      },
    ],
    prerequisites: {
      zh: 'softmax 及其导数、内积、残差与归一化。',
      en: 'Softmax and its derivative, inner products, residuals and normalisation.',
    },
    after: ['initialization-and-depth'],
    parts: [
      {
        section: '/methods/transformer-block',
        experiments: ['dot-products-need-scaling', 'attention-learns-reversal'],
      },
      {
        section: '/methods/positions-and-pretraining',
        experiments: ['order-must-be-added', 'recall-takes-two-blocks'],
      },
      { section: '/problems-and-remedies/normalization', experiments: ['post-ln-needs-warm-up'] },
    ],
    demonstration: {
      experiment: 'attention-learns-reversal',
      params: { heads: 1 },
      ask: {
        zh: '倒写一串字，一个头够不够？去掉位置以后，错误率该是多少？',
        en: 'Is one head enough to write a sequence backwards? Without positions, what must the error be?',
      },
    },
  },
  {
    id: 'generative-models',
    title: { zh: '生成模型：GAN 与 VAE', en: 'Generative models: GAN and VAE' },
    objectives: [
      {
        zh: '推出 ELBO 和它的缺口，说明为什么要重参数化。',
        en: 'Derive the ELBO and its gap, and say why to reparameterise.',
      },
      {
        zh: '说明 JS 散度何时没有梯度，Wasserstein 距离为什么还有。',
        en: 'Say when the JS divergence has no gradient, and why the Wasserstein distance still has one.',
      },
      {
        zh: '比较裁剪与梯度惩罚，识别模式丢失和有偏的评价指标。',
        en: 'Compare clipping with the gradient penalty; recognise dropped modes and biased scores.',
      },
    ],
    prerequisites: {
      zh: 'KL 散度、条件期望、Lipschitz 连续。',
      en: 'KL divergence, conditional expectation, Lipschitz continuity.',
    },
    after: ['back-propagation'],
    parts: [
      {
        section: '/methods/variational-autoencoders',
        experiments: ['linear-vae-is-probabilistic-pca', 'reparameterisation-variance'],
      },
      {
        section: '/problems-and-remedies/divergence-to-wgan',
        experiments: ['js-divergence-goes-flat', 'saturating-generator-loss'],
      },
      {
        section: '/problems-and-remedies/gradient-penalty',
        experiments: ['clipping-against-penalty', 'wgan-gp'],
      },
      {
        section: '/problems-and-remedies/gan-training',
        experiments: ['non-saturating-loss-drops-a-mode', 'fid-is-biased'],
      },
    ],
    demonstration: {
      experiment: 'wgan-gp',
      params: { method: 'clipping' },
      ask: {
        zh: '把梯度惩罚换成权重裁剪，八个模式还学得全吗？',
        en: 'With weight clipping in place of the gradient penalty, are all eight modes still learned?',
      },
    },
  },
];

/** 2014 to 2016: depth, attention, adversaries, and a game of Go. */
import type { TimelineEntry } from './entry';

export const from2014: readonly TimelineEntry[] = [
  {
    id: '2014-gru',
    thread: 'sequences',
    title: { zh: 'GRU', en: 'GRU' },
    text: {
      zh: '门控循环单元：两个门、没有单独的记忆单元。同样宽度下参数是 LSTM 的四分之三（偏置写法不同，数目略有出入）。',
      en: 'A gated unit with two gates and no separate memory cell. At equal width it has three quarters of the LSTM’s parameters (a little more where biases are doubled).',
    },
    works: ['Cho14'],
    chapters: [24],
    experiments: ['gru-is-three-quarters-of-lstm'],
  },
  {
    id: '2014-gan',
    thread: 'generative',
    milestone: true,
    title: { zh: 'GAN', en: 'GAN' },
    text: {
      zh: '生成器造样本，判别器辨真假，两者对抗着学。不必写出似然就能生成清晰的图像，训练却不稳。',
      en: 'A generator makes samples, a discriminator tells them from data, and each learns against the other. Sharp images without a likelihood, and training that is hard to keep steady.',
    },
    works: ['Goodfellow14'],
    chapters: [24, 25],
    experiments: ['saturating-generator-loss'],
  },
  {
    id: '2014-deepface',
    thread: 'convolution',
    title: { zh: 'DeepFace', en: 'DeepFace' },
    text: {
      zh: '先用三维模型把人脸对齐，再用局部连接层，每个位置一套权重，在人脸比对上接近人的水平。',
      en: 'Faces are first aligned with a 3-D model; locally connected layers then have weights of their own at each place. It came close to people at verifying faces.',
    },
    works: ['Taigman14'],
    chapters: [29],
  },
  {
    id: '2014-attention',
    thread: 'sequences',
    milestone: true,
    title: { zh: '注意力机制', en: 'Attention' },
    text: {
      zh: '译每个词时，模型自己决定看源句的哪些位置，不再把整句挤进一个向量。Transformer 由此出发。',
      en: 'For each word it writes, the model decides where in the source to look, instead of squeezing the sentence into one vector. The Transformer starts here.',
    },
    works: ['Bahdanau15'],
  },
  {
    id: '2014-vgg',
    thread: 'convolution',
    title: { zh: 'VGG', en: 'VGG' },
    text: {
      zh: '只用 3×3 卷积，堆到 16 至 19 层。结构整齐，参数很多，长期是提取特征的首选。',
      en: 'Only 3×3 convolutions, 16 to 19 layers of weights. Regular, heavy, and for long the first choice for features.',
    },
    works: ['Simonyan14'],
    chapters: [28],
  },
  {
    id: '2014-seq2seq',
    thread: 'sequences',
    title: { zh: '序列到序列', en: 'Sequence to sequence' },
    text: {
      zh: '一个 LSTM 读，另一个 LSTM 写，端到端地翻译。输入倒着读，效果更好。',
      en: 'One LSTM reads, another writes: translation from end to end. It worked better with the input reversed.',
    },
    works: ['Sutskever14'],
    chapters: [24],
  },
  {
    id: '2014-googlenet',
    thread: 'convolution',
    title: { zh: 'GoogLeNet', en: 'GoogLeNet' },
    text: {
      zh: 'Inception 模块并联几种大小的卷积，先用 1×1 卷积降维。22 层，参数却远少于 AlexNet。',
      en: 'Inception modules run kernels of several sizes side by side, after 1×1 convolutions that cut channels: 22 layers with far fewer parameters than AlexNet.',
    },
    works: ['Szegedy14'],
    chapters: [28],
  },
  {
    id: '2014-adam',
    thread: 'theory',
    title: { zh: 'Adam', en: 'Adam' },
    text: {
      zh: '用梯度的一阶和二阶矩给每个参数定步长。默认参数常常就够用，成了最常见的优化器之一。',
      en: 'First and second moments of the gradient set a step for each parameter. Its defaults often do, and it became one of the most used optimisers.',
    },
    works: ['Kingma14'],
  },
  {
    id: '2015-he-initialization',
    thread: 'theory',
    title: { zh: 'He 初始化', en: 'He initialisation' },
    text: {
      zh: 'ReLU 砍掉一半信号，初始方差就要加倍：2/扇入。同一篇还提出 PReLU。',
      en: 'ReLU cuts half of the signal, so the variance of the weights must be 2 over fan-in. The same paper brought PReLU.',
    },
    works: ['He15a'],
    chapters: [22, 26],
    experiments: ['remedies-for-depth'],
  },
  {
    id: '2015-batch-normalization',
    thread: 'theory',
    milestone: true,
    title: { zh: '批归一化', en: 'Batch normalisation' },
    text: {
      zh: '按小批量把每个单元的预激活归一化，再学缩放和平移。学习率可以大得多；它为什么有效，至今仍有讨论。',
      en: 'Pre-activations are normalised over the mini-batch, then scaled and shifted by learned numbers. Much larger learning rates became possible; why it works is still discussed.',
    },
    works: ['Ioffe15'],
    chapters: [22, 25],
    experiments: ['remedies-for-depth'],
  },
  {
    id: '2015-diffusion',
    thread: 'generative',
    title: { zh: '扩散模型', en: 'Diffusion models' },
    text: {
      zh: '把数据一步步加噪声，直到成为噪声，再学着一步步退回去。五年后才有醒目的图像。',
      en: 'Noise is added to data step by step until only noise is left; the model learns the way back. Striking images came five years later.',
    },
    works: ['SohlDickstein15'],
  },
  {
    id: '2015-highway',
    thread: 'neurons',
    title: { zh: '高速网络', en: 'Highway networks' },
    text: {
      zh: '把 LSTM 的门搬到前馈网络：门决定每层变换多少、照抄多少。几十上百层也能训练。',
      en: 'The LSTM’s gate in a feed-forward net decides how much a layer transforms and how much it copies. Nets of dozens or hundreds of layers could be trained.',
    },
    works: ['Srivastava15'],
    chapters: [22, 25],
    experiments: ['remedies-for-depth'],
  },
  {
    id: '2015-deep-learning-review',
    thread: 'systems',
    title: { zh: '《自然》综述', en: 'Review in Nature' },
    text: {
      zh: 'LeCun、Bengio、Hinton 的综述《深度学习》，向整个科学界介绍这个领域。',
      en: 'LeCun, Bengio and Hinton’s review “Deep learning” introduced the field to science at large.',
    },
    works: ['LeCun15', 'Schmidhuber15'],
    pages: [
      {
        title: 'Critique of paper by “Deep learning conspiracy”. Jürgen Schmidhuber, 2015',
        url: 'https://people.idsia.ch/~juergen/deep-learning-conspiracy.html',
      },
    ],
    note: {
      zh: 'Schmidhuber 公开批评它漏引更早的工作。谁先推出、谁先应用、谁使之通行，宜分开说。',
      en: 'Schmidhuber criticised it in public for leaving out earlier work. Who derived, who applied and who spread an idea are best told apart.',
    },
  },
  {
    id: '2015-resnet',
    thread: 'convolution',
    milestone: true,
    title: { zh: 'ResNet', en: 'ResNet' },
    text: {
      zh: '加深之后训练误差反升，叫退化。每块只学残差，152 层也能训练，集成后 ILSVRC-2015 前五错误率 3.57%。',
      en: 'Deeper nets had higher training error: degradation. With blocks that learn only a residual, 152 layers train; an ensemble reached 3.57% top-5 error at ILSVRC-2015.',
    },
    works: ['He15b'],
    chapters: [25, 28],
    experiments: ['remedies-for-depth'],
  },
  {
    id: '2016-alphago',
    thread: 'systems',
    milestone: true,
    title: { zh: 'AlphaGo', en: 'AlphaGo' },
    text: {
      zh: '策略网络、价值网络加树搜索。1 月论文发表，3 月以 4 比 1 胜李世石。',
      en: 'Policy network, value network and tree search. The paper came in January; in March it beat Lee Sedol 4–1.',
    },
    works: ['Silver16'],
  },
];

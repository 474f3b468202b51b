/** Methods: structures, principles of training, and what they are used for. */
import type { Term } from '../../../data/term';

export const methodTerms: readonly Term[] = [
  {
    id: 'deep-neural-network',
    chapter: 24,
    name: { zh: '深度神经网络', en: 'deep neural network' },
    abbreviation: 'DNN',
    definition: {
      zh: '隐层多于一层的神经网络，不限连接的样子。常被误用来专指全连接网络。',
      en: 'A neural network of more than one hidden layer, however it is connected; often misused for the dense kind alone.',
    },
  },
  {
    id: 'fully-connected',
    chapter: 24,
    name: { zh: '全连接', en: 'fully connected' },
    abbreviation: 'FC',
    definition: {
      zh: '一层的每个单元与上一层的每个单元都相连，每条连接有自己的权重。',
      en: 'Each unit of a layer is joined to each unit of the one before, every connection with a weight of its own.',
    },
  },
  {
    id: 'autoencoder',
    chapter: 24,
    name: { zh: '自编码器', en: 'autoencoder' },
    abbreviation: 'AE',
    definition: {
      zh: '先编码、再还原输入的网络。没有瓶颈、稀疏、噪声或先验，就可能学成恒等映射。',
      en: 'A net that encodes its input and restores it. Without a bottleneck, sparsity, noise or a prior it may learn the identity.',
    },
  },
  {
    id: 'sparse-autoencoder',
    chapter: 24,
    name: { zh: '稀疏自编码器', en: 'sparse autoencoder' },
    definition: {
      zh: '给编码加上稀疏惩罚的自编码器。编码由一次前向计算得到。',
      en: 'An autoencoder whose code is penalised for not being sparse; the code takes one forward pass.',
    },
  },
  {
    id: 'sparse-coding',
    chapter: 24,
    name: { zh: '稀疏编码', en: 'sparse coding' },
    definition: {
      zh: '把样本写成字典中少数几个原子的组合。没有编码器，编码由优化求出。',
      en: 'Writing a sample as a combination of few atoms of a dictionary. It has no encoder: optimisation finds the code.',
    },
  },
  {
    id: 'soft-threshold',
    chapter: 24,
    name: { zh: '软阈值', en: 'soft threshold' },
    definition: {
      zh: '把一个数向零缩短一段固定的长度，不够长的变成零。',
      en: 'Shortens a number towards zero by a fixed length; what is shorter becomes zero.',
    },
  },
  {
    id: 'restricted-boltzmann-machine',
    chapter: 24,
    name: { zh: '受限玻尔兹曼机', en: 'restricted Boltzmann machine' },
    abbreviation: 'RBM',
    definition: {
      zh: '一层可见单元和一层隐单元的能量模型，连接只在两层之间。',
      en: 'An energy model of a visible and a hidden layer, with connections between the layers only.',
    },
  },
  {
    id: 'contrastive-divergence',
    chapter: 24,
    name: { zh: '对比散度', en: 'contrastive divergence' },
    abbreviation: 'CD-k',
    definition: {
      zh: '训练 RBM 的近似方法：从数据出发走 k 步吉布斯采样，代替模型的样本。',
      en: 'An approximation for training RBMs: k steps of Gibbs sampling from the data stand in for samples of the model.',
    },
  },
  {
    id: 'deep-belief-network',
    chapter: 24,
    name: { zh: '深度信念网络', en: 'deep belief network' },
    abbreviation: 'DBN',
    definition: {
      zh: '由 RBM 叠成的生成模型：顶上两层无向，其余各层有向朝下。',
      en: 'A generative model stacked of RBMs: the top two layers undirected, the others directed downward.',
    },
  },
  {
    id: 'deep-boltzmann-machine',
    chapter: 24,
    name: { zh: '深度玻尔兹曼机', en: 'deep Boltzmann machine' },
    abbreviation: 'DBM',
    definition: {
      zh: '多个隐层、全部连接无向的玻尔兹曼机。',
      en: 'A Boltzmann machine of several hidden layers whose connections are all undirected.',
    },
  },
  {
    id: 'feature-detector',
    chapter: 24,
    name: { zh: '特征探测器', en: 'feature detector' },
    definition: {
      zh: '对输入中某种花样有强反应的单元。',
      en: 'A unit that responds strongly to some pattern of the input.',
    },
  },
  {
    id: 'convolution',
    chapter: 24,
    name: { zh: '卷积', en: 'convolution' },
    definition: {
      zh: '用同一组小权重扫过每个位置，得到一张特征图。',
      en: 'One small set of weights applied at every place, which gives a feature map.',
    },
  },
  {
    id: 'pooling',
    chapter: 24,
    name: { zh: '池化', en: 'pooling' },
    definition: {
      zh: '把邻近的输出合成一个，通常取最大或平均，带来局部的近似不变。',
      en: 'Merging neighbouring outputs, usually by maximum or mean; it gives local, approximate invariance.',
    },
  },
  {
    id: 'translation-equivariance',
    chapter: 24,
    name: { zh: '平移等变', en: 'translation equivariance' },
    definition: {
      zh: '输入平移，输出跟着平移同样的距离。',
      en: 'When the input is moved the output moves by the same distance.',
    },
  },
  {
    id: 'translation-invariance',
    chapter: 24,
    name: { zh: '平移不变', en: 'translation invariance' },
    definition: {
      zh: '输入平移，输出不变。',
      en: 'When the input is moved the output stays the same.',
    },
  },
  {
    id: 'recurrent-neural-network',
    chapter: 24,
    name: { zh: '循环神经网络', en: 'recurrent neural network' },
    abbreviation: 'RNN',
    definition: {
      zh: '每个时刻用同一组权重更新状态的网络，能处理任意长的序列。',
      en: 'A net that updates a state with the same weights at every time step, for sequences of any length.',
    },
  },
  {
    id: 'embedding',
    chapter: 24,
    name: { zh: '嵌入', en: 'embedding' },
    definition: {
      zh: '给每个离散的取值一个可学的向量。等于独热向量乘一个矩阵。',
      en: 'A learned vector for each discrete value; the same as one-hot times a matrix.',
    },
  },
  {
    id: 'click-through-rate-prediction',
    chapter: 24,
    name: { zh: '点击率预估', en: 'click-through-rate prediction' },
    abbreviation: 'CTR',
    definition: {
      zh: '预测用户点击一条广告或推荐的概率。',
      en: 'Predicting the probability that a user clicks an advertisement or a recommendation.',
    },
  },
  {
    id: 'sequence-to-sequence',
    chapter: 24,
    name: { zh: '序列到序列', en: 'sequence to sequence' },
    abbreviation: 'seq2seq',
    definition: {
      zh: '编码器读完输入序列，解码器写出另一个长度不同的序列。',
      en: 'An encoder reads a sequence, a decoder writes another, of another length.',
    },
  },
  {
    id: 'attention',
    chapter: 24,
    name: { zh: '注意力机制', en: 'attention' },
    definition: {
      zh: '用查询与各个键的相似度作权重，对值求加权平均：一次软的查表。',
      en: 'A weighted mean of values, the weights from how similar a query is to each key: a soft lookup.',
    },
  },
  {
    id: 'super-resolution',
    chapter: 24,
    name: { zh: '超分辨率', en: 'super-resolution' },
    abbreviation: 'SR',
    definition: {
      zh: '由低分辨率的图像推测高分辨率的图像。',
      en: 'Inferring an image of high resolution from one of low resolution.',
    },
  },
  {
    id: 'inpainting',
    chapter: 24,
    name: { zh: '图像修复', en: 'inpainting' },
    definition: {
      zh: '补上图像中缺失的一块。',
      en: 'Filling in a missing part of an image.',
    },
  },
  {
    id: 'monte-carlo-tree-search',
    chapter: 24,
    name: { zh: '蒙特卡洛树搜索', en: 'Monte-Carlo tree search' },
    abbreviation: 'MCTS',
    definition: {
      zh: '一边展开博弈树，一边按已有结果决定下一次往哪里试。',
      en: 'A search that grows a game tree and lets results so far decide where to try next.',
    },
  },
  {
    id: 'perplexity',
    chapter: 24,
    name: { zh: '困惑度', en: 'perplexity' },
    abbreviation: 'PPL',
    definition: {
      zh: '语言模型平均交叉熵的指数：平均相当于在几个词之间均匀地猜。',
      en: 'The exponential of a language model’s mean cross-entropy: among how many words it guesses, so to speak.',
    },
  },
  {
    id: 'principal-component-analysis',
    chapter: 24,
    name: { zh: '主成分分析', en: 'principal component analysis' },
    abbreviation: 'PCA',
    definition: {
      zh: '找出数据方差最大的几个正交方向。',
      en: 'Finds the orthogonal directions in which data vary most.',
    },
  },
];

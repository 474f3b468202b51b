/** Neurons, learning rules and machines that the history of the field is told with. */
import type { Term } from '../../data/term';

export const history: readonly Term[] = [
  {
    id: 'mcculloch-pitts-neuron',
    chapter: 23,
    name: { zh: '麦卡洛克-皮茨神经元', en: 'McCulloch-Pitts neuron' },
    abbreviation: 'MP',
    definition: {
      zh: '输入输出只有 0 和 1 的神经元（1943）：没有抑制输入活动，且活动的兴奋输入达到阈值，下一时刻就发放。权重固定，不学习。',
      en: 'A neuron with inputs and output 0 or 1 (1943): it fires next if no inhibitory input is active and enough excitatory ones are. Its weights are fixed; it does not learn.',
    },
  },
  {
    id: 'hebbian-learning',
    chapter: 23,
    name: { zh: '赫布学习', en: 'Hebbian learning' },
    definition: {
      zh: '一起活动的两个神经元，彼此的连接增强。Hebb 1949 年提出的是一条假设，不是算法。',
      en: 'Neurons that are active together strengthen their connection. Hebb stated it in 1949 as a postulate, not as an algorithm.',
    },
  },
  {
    id: 'checkers',
    chapter: 23,
    name: { zh: '西洋跳棋', en: 'checkers' },
    also: { en: 'draughts' },
    definition: {
      zh: '两人在棋盘上跳吃对方棋子的游戏，与国际象棋（西洋棋）是两种棋。',
      en: 'A game for two in which pieces jump over one another to capture. It is not chess.',
    },
  },
  {
    id: 'perceptron',
    chapter: 23,
    name: { zh: '感知机', en: 'perceptron' },
    also: { zh: '感知器' },
    definition: {
      zh: 'Rosenblatt 的阈值单元：对加权和取符号，答错时才改权重。数据线性可分时，有限次错误之后不再犯错。',
      en: 'Rosenblatt’s threshold unit: the sign of a weighted sum, with weights changed only on a mistake. On linearly separable data it stops making mistakes.',
    },
  },
  {
    id: 'delta-rule',
    chapter: 23,
    name: { zh: '德尔塔规则', en: 'delta rule' },
    abbreviation: 'LMS',
    also: { zh: '最小均方规则', en: 'least mean squares' },
    definition: {
      zh: '按阈值之前的线性输出与目标之差改权重，即对平方误差做随机梯度下降。',
      en: 'Changes weights by the difference between target and linear output before the threshold: stochastic gradient descent on the squared error.',
    },
  },
  {
    id: 'adaline',
    chapter: 23,
    name: { zh: '自适应线性元', en: 'ADALINE' },
    definition: {
      zh: 'Widrow 与 Hoff 1960 年的线性单元，用德尔塔规则训练，输出再经阈值分类。',
      en: 'Widrow and Hoff’s linear unit of 1960, trained by the delta rule; a threshold behind it classifies.',
    },
  },
  {
    id: 'sign-function',
    chapter: 23,
    name: { zh: '符号函数', en: 'sign function' },
    abbreviation: 'sgn',
    definition: {
      zh: '输入为正取 1，为负取 −1。与取 0 和 1 的阶跃函数差一次平移和缩放。',
      en: 'One for positive input, minus one for negative. A step function shifted and scaled.',
    },
  },
  {
    id: 'exclusive-or',
    chapter: 23,
    name: { zh: '异或', en: 'exclusive or' },
    abbreviation: 'XOR',
    definition: {
      zh: '两个输入不同时为真，相同时为假，也就是两位的奇偶性。单个阈值单元做不到。',
      en: 'True where two inputs differ, false where they agree: parity of two bits. No single threshold unit computes it.',
    },
  },
  {
    id: 'parity',
    chapter: 23,
    name: { zh: '奇偶性', en: 'parity' },
    definition: {
      zh: '一串位里 1 的个数是奇数还是偶数。任何一位翻转，答案就翻转。',
      en: 'Whether the number of ones among some bits is odd. Flip any one bit and the answer flips.',
    },
  },
  {
    id: 'order-of-a-predicate',
    chapter: 23,
    name: { zh: '谓词的阶', en: 'order of a predicate' },
    definition: {
      zh: '把谓词写成“若干部分谓词的加权和过阈值”时，部分谓词最多要看几个输入；取各种写法里最小的那个数。',
      en: 'How many inputs at once the partial predicates must see when the predicate is a threshold on their weighted sum; the least number that any such sum needs.',
    },
  },
  {
    id: 'linearly-separable',
    chapter: 23,
    name: { zh: '线性可分', en: 'linearly separable' },
    definition: {
      zh: '存在一个超平面，两类数据各在它的一侧。',
      en: 'Some hyperplane has the two classes on its two sides.',
    },
  },
  {
    id: 'margin',
    chapter: 23,
    name: { zh: '间隔', en: 'margin' },
    definition: {
      zh: '数据点到分开两类的超平面的最小距离。间隔越大，感知机犯错次数的上界越小。',
      en: 'The least distance from a data point to the hyperplane that separates the classes. The larger it is, the fewer mistakes a perceptron can make.',
    },
  },
  {
    id: 'multilayer-perceptron',
    chapter: 23,
    name: { zh: '多层感知机', en: 'multilayer perceptron' },
    abbreviation: 'MLP',
    also: { zh: '多层感知器' },
    definition: {
      zh: '相邻层全连接、至少有一个隐层的前馈网络。',
      en: 'A feed-forward net with at least one hidden layer, each layer fully connected to the next.',
    },
  },
  {
    id: 'back-propagation',
    chapter: 23,
    name: { zh: '反向传播', en: 'back-propagation' },
    abbreviation: 'BP',
    also: { en: 'backprop' },
    definition: {
      zh: '从输出往输入逐层用链式法则求损失对全部权重的梯度。是自动微分的反向模式用在网络上。',
      en: 'The chain rule applied layer by layer from output to input, giving the gradient of the loss with respect to all weights: reverse-mode differentiation of a net.',
    },
  },
  {
    id: 'reverse-mode-differentiation',
    chapter: 23,
    name: { zh: '自动微分的反向模式', en: 'reverse-mode automatic differentiation' },
    abbreviation: 'AD',
    definition: {
      zh: '前向算一遍并记下中间量，再倒着累计输出对每个中间量的导数。一遍得到对全部输入的导数。',
      en: 'Compute forwards and keep the intermediate values, then go backwards and collect the derivative of the output with respect to each. One pass gives all partial derivatives.',
    },
  },
  {
    id: 'neocognitron',
    chapter: 23,
    name: { zh: '新认知机', en: 'Neocognitron' },
    definition: {
      zh: '福岛邦彦 1980 年的网络：提取特征的层与容忍位移的层交替，是卷积网络的前身；当时不用反向传播训练。',
      en: 'Fukushima’s net of 1980: layers that detect features alternate with layers that tolerate shifts. A forerunner of convolutional nets, not trained by back-propagation.',
    },
  },
  {
    id: 'hopfield-network',
    chapter: 23,
    name: { zh: 'Hopfield 网络', en: 'Hopfield network' },
    also: { zh: '霍普菲尔德网络' },
    definition: {
      zh: '单元两两对称相连的网络。每次更新一个单元，能量不升，状态落进记忆所在的低谷。',
      en: 'A net of units with symmetric connections. Updating one unit never raises the energy, so the state falls into a valley where a memory lies.',
    },
  },
  {
    id: 'boltzmann-machine',
    chapter: 23,
    name: { zh: '玻尔兹曼机', en: 'Boltzmann machine' },
    abbreviation: 'BM',
    definition: {
      zh: '带隐单元、随机更新的 Hopfield 网络。状态的概率按能量指数下降，学习就是让模型的统计量接近数据的。',
      en: 'A Hopfield network with hidden units and random updates. A state’s probability falls exponentially with its energy; learning matches the model’s statistics to the data’s.',
    },
  },
  {
    id: 'support-vector-machine',
    chapter: 23,
    name: { zh: '支持向量机', en: 'support vector machine' },
    abbreviation: 'SVM',
    definition: {
      zh: '使间隔最大的线性分类器，常配核函数。训练是凸优化，没有坏的局部极小。',
      en: 'The linear classifier with the largest margin, often with a kernel. Training it is a convex problem, so there are no bad local minima.',
    },
  },
  {
    id: 'layer-wise-pre-training',
    chapter: 23,
    name: { zh: '逐层预训练', en: 'layer-wise pre-training' },
    definition: {
      zh: '先不用标签，自下而上一层一层地训练，再用标签微调整个网络。2006 年兴起，几年后在监督任务上不再需要。',
      en: 'Train one layer after another without labels, from the bottom up, then tune the whole net with labels. It rose in 2006; supervised nets soon did without.',
    },
  },
  {
    id: 'ai-winter',
    chapter: 23,
    name: { zh: '人工智能寒冬', en: 'AI winter' },
    definition: {
      zh: '整个人工智能领域的经费和兴趣骤减，通常指 1974–80 年和 1987–93 年。与神经网络的两次低谷不是一回事。',
      en: 'A collapse of funds and interest across artificial intelligence, usually dated 1974–80 and 1987–93. Not the same as the two lulls of neural networks.',
    },
  },
  {
    id: 'transformer',
    chapter: 23,
    name: { zh: 'Transformer', en: 'Transformer' },
    definition: {
      zh: '以自注意力代替循环的网络（2017），各位置并行计算，是大语言模型的基础。',
      en: 'A net that puts self-attention in place of recurrence (2017), computing all positions in parallel; the base of large language models.',
    },
  },
  {
    id: 'diffusion-model',
    chapter: 23,
    name: { zh: '扩散模型', en: 'diffusion model' },
    definition: {
      zh: '给数据逐步加噪声，再学着逐步去噪的生成模型。',
      en: 'A generative model that adds noise to data step by step and learns to take it away again.',
    },
  },
  {
    id: 'large-language-model',
    chapter: 23,
    name: { zh: '大语言模型', en: 'large language model' },
    abbreviation: 'LLM',
    definition: {
      zh: '在海量文本上学着预测下一个词元的大型 Transformer。',
      en: 'A large Transformer trained on vast amounts of text to predict the next token.',
    },
  },
  {
    id: 'representation-learning',
    chapter: 23,
    name: { zh: '表示学习', en: 'representation learning' },
    definition: {
      zh: '特征不由人设计，而与任务一起从数据里学出来。',
      en: 'Features are not designed but learned from data, together with the task.',
    },
  },
];

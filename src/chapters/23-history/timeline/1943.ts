/** 1943 to 1968: from a neuron on paper to machines that learn. */
import type { TimelineEntry } from './entry';

export const from1943: readonly TimelineEntry[] = [
  {
    id: '1943-mcculloch-pitts',
    thread: 'neurons',
    milestone: true,
    title: { zh: 'MP 神经元', en: 'McCulloch–Pitts neuron' },
    text: {
      zh: '把神经元写成阈值逻辑单元：输入加起来够了就输出 1。这样的单元连成网络，能算任何有限的逻辑表达式，但权重固定，不会学习。',
      en: 'A neuron written as a threshold-logic unit: enough input, and it fires. Nets of such units compute any finite logical expression, but their weights are fixed: nothing is learned.',
    },
    works: ['McCulloch43'],
    inSourceList: true,
  },
  {
    id: '1949-hebb',
    thread: 'neurons',
    milestone: true,
    title: { zh: '赫布学习', en: 'Hebb’s postulate' },
    text: {
      zh: '《行为的组织》提出假说：一个细胞若总是参与激发另一个细胞，两者的连接就会增强。它是生理学假说，不是算法；能运行的版本要等后来的人写。',
      en: 'A hypothesis: where one cell keeps taking part in firing another, their connection grows stronger. It is physiology, not an algorithm; versions that run came later.',
    },
    works: ['Hebb49'],
    inSourceList: true,
    experiments: ['hopfield-memory'],
  },
  {
    id: '1951-snarc',
    thread: 'systems',
    title: { zh: 'SNARC 学习机', en: 'SNARC' },
    text: {
      zh: '约 40 个真空管“神经元”用可调旋钮相连，靠奖励学走迷宫。造机器的 Minsky，十八年后与 Papert 合写了《感知机》。',
      en: 'About 40 vacuum-tube “neurons” joined by adjustable knobs learned a maze from reward. Minsky, who built it, wrote Perceptrons with Papert eighteen years later.',
    },
    people: ['Marvin Minsky', 'Dean Edmonds'],
    pages: [
      {
        title: 'Machine, Learning, 1951. The Scientist, 2019',
        url: 'https://www.the-scientist.com/foundations/machine--learning--1951-65792',
      },
    ],
  },
  {
    id: '1951-stochastic-approximation',
    thread: 'theory',
    title: { zh: '随机逼近', en: 'Robbins–Monro' },
    text: {
      zh: '每步只看一个带噪声的观测，步长按规定缩小，就能收敛到方程的根。随机梯度下降的收敛条件——步长之和发散、平方和收敛——从这里来。',
      en: 'One noisy observation a step, with steps that shrink as prescribed, converges to the root of an equation. From here come the conditions on the rates of stochastic gradient descent: their sum diverges, the sum of their squares does not.',
    },
    works: ['Robbins51'],
  },
  {
    id: '1952-checkers',
    thread: 'systems',
    milestone: true,
    title: { zh: '跳棋程序', en: 'Checkers program' },
    text: {
      zh: '为 IBM 701 写的西洋跳棋（checkers）程序，第一版还不会学习。它属于机器学习的前史，不是神经网络。',
      en: 'A program for the IBM 701 that plays checkers; its first version did not learn yet. It belongs to the prehistory of machine learning and is no neural network.',
    },
    people: ['Arthur Samuel'],
    works: ['Sutton18', 'Samuel59'],
    pages: [
      {
        title: 'A. L. Samuel: AI and games pioneer. I Programmer, 2010',
        url: 'https://www.i-programmer.info/history/people/669-a-l-samuel-ai-and-games-pioneer.html',
      },
    ],
    note: {
      zh: '年份有出入：多数资料记 1952 年，也有资料说 701 上能跑的第一版是 1954 年。常被误译成国际象棋。',
      en: 'Sources differ: most give 1952, some say that the first version running on a 701 dates from 1954. The game is often mistaken for chess.',
    },
    inSourceList: true,
  },
  {
    id: '1955-checkers-learns',
    thread: 'systems',
    title: { zh: '会学习的跳棋', en: 'Checkers that learns' },
    when: { zh: '1955–1956', en: '1955–1956' },
    text: {
      zh: '程序学会自己调整局面评估的系数，1956 年在电视上演示。自我对弈和价值估计的想法，六十年后又出现在 AlphaGo 里。',
      en: 'The program now tuned its own evaluation of positions, and was shown on television in 1956. Self-play and value estimates came back sixty years later in AlphaGo.',
    },
    people: ['Arthur Samuel'],
    works: ['Sutton18'],
  },
  {
    id: '1957-perceptron',
    thread: 'neurons',
    milestone: true,
    title: { zh: '感知机', en: 'Perceptron' },
    text: {
      zh: '阈值单元的权重由数据来定。最早的报告按奖惩增减连接；分错才挪一步的纠错规则，印出来约在 1960–1962 年。',
      en: 'A threshold unit whose weights come from data. The first reports strengthen connections by reward; the rule that moves weights on a mistake was printed in about 1960–62.',
    },
    works: ['Rosenblatt57'],
    inSourceList: true,
    experiments: ['perceptron-rule', 'perceptron-mistake-bound'],
  },
  {
    id: '1958-perceptron-paper',
    thread: 'neurons',
    title: { zh: '感知机论文', en: 'Perceptron paper' },
    text: {
      zh: '期刊论文发表，7 月在 IBM 704 上向记者演示模拟程序。硬件 Mark I 约在 1960 年亮相，报道里的期望也跟着高涨。',
      en: 'The journal paper; in July a simulation on an IBM 704 was shown to the press. The Mark I hardware followed about 1960, and expectations in the papers rose with it.',
    },
    works: ['Rosenblatt58'],
  },
  {
    id: '1959-machine-learning',
    thread: 'systems',
    title: { zh: '“机器学习”入题', en: '“Machine learning”' },
    text: {
      zh: 'Samuel 的论文总结跳棋程序怎样学习。“机器学习”这个说法由标题传开。',
      en: 'Samuel’s account of how the checkers program learns. Its title spread the words “machine learning”.',
    },
    works: ['Samuel59'],
  },
  {
    id: '1959-receptive-fields',
    thread: 'convolution',
    milestone: true,
    title: { zh: '感受野', en: 'Receptive fields' },
    when: { zh: '1959–1962', en: '1959–1962' },
    text: {
      zh: '猫的视皮层里，每个细胞只管一小块视野、一种朝向的边缘；“简单”细胞之上还有容忍位移的“复杂”细胞。这成了卷积加池化的蓝图。',
      en: 'In the cat’s visual cortex a cell watches one small patch for one orientation of edge; above “simple” cells stand “complex” ones that tolerate shifts. It became the plan of convolution and pooling.',
    },
    works: ['Hubel59', 'Hubel62'],
    chapters: [28, 29],
  },
  {
    id: '1960-adaline',
    thread: 'neurons',
    milestone: true,
    title: { zh: 'ADALINE 与 LMS', en: 'ADALINE and LMS' },
    text: {
      zh: 'Widrow 和博士生 Hoff 最小化阈值之前的线性输出的平方误差，也就是德尔塔规则。与感知机规则不同：数据可分时它也可能分错。',
      en: 'Widrow and his student Hoff minimise the squared error of the linear output before the threshold: the delta rule. Unlike the perceptron’s, it may misclassify separable data.',
    },
    works: ['Widrow60'],
    inSourceList: true,
    experiments: ['lms-is-not-the-perceptron-rule'],
  },
  {
    id: '1960-backward-gradients',
    thread: 'theory',
    title: { zh: '控制论中的反传', en: 'Gradients run backwards' },
    when: { zh: '1960–1962', en: '1960–1962' },
    text: {
      zh: 'Kelley、Bryson、Dreyfus 为求最优飞行轨迹，把梯度从终点一级级往回传。链式法则的用法与后来的反向传播相同，对象还不是神经网络。',
      en: 'For optimal flight paths, Kelley, Bryson and Dreyfus carried gradients backwards from the end, stage by stage: the chain rule as back-propagation uses it, but not for neural nets.',
    },
    people: ['Henry J. Kelley', 'Arthur E. Bryson', 'Stuart E. Dreyfus'],
    works: ['Kelley60', 'Dreyfus62'],
    experiments: ['reverse-mode'],
  },
  {
    id: '1962-neurodynamics',
    thread: 'neurons',
    title: { zh: '《神经动力学原理》', en: 'Neurodynamics' },
    text: {
      zh: 'Rosenblatt 的专著，也讨论了多层和带反馈的感知机。怎样训练隐层，书里没有通行的办法；“反向传播误差校正”（back-propagating error correction）一词出自此书。',
      en: 'Rosenblatt’s book also treats perceptrons with several layers and with feedback. A general way to train hidden layers it does not have, though it coins the words back-propagating error correction.',
    },
    works: ['Rosenblatt62'],
  },
  {
    id: '1962-novikoff',
    thread: 'theory',
    title: { zh: '感知机收敛定理', en: 'Perceptron convergence' },
    text: {
      zh: '数据若线性可分，间隔为 γ，长度不超过 R，感知机最多错 (R/γ)² 次。数据的维数不出现在界里。',
      en: 'If the data are separable with margin γ and no longer than R, the perceptron errs at most (R/γ)² times, whatever the dimension.',
    },
    works: ['Novikoff62'],
    experiments: ['perceptron-mistake-bound'],
  },
  {
    id: '1965-gmdh',
    thread: 'neurons',
    title: { zh: 'GMDH 深层网络', en: 'GMDH' },
    when: { zh: '1965–1971', en: '1965–1971' },
    text: {
      zh: '数据分组处理法：多项式单元一层一层地长，每层用回归拟合，用验证数据剪枝。1971 年的论文里已有八层的网络。',
      en: 'The group method of data handling grows polynomial units layer by layer, fits each by regression and prunes on validation data. A paper of 1971 has a net of eight layers.',
    },
    people: ['Alexey Ivakhnenko', 'Valentin Lapa'],
    works: ['Ivakhnenko65', 'Ivakhnenko71'],
  },
  {
    id: '1967-amari',
    thread: 'theory',
    title: { zh: '随机梯度学多层', en: 'SGD for layered nets' },
    text: {
      zh: '甘利俊一用随机梯度下降训练分类器，并讨论了多层的情形。同样的想法后来多次被重新发现。',
      en: 'Amari trains pattern classifiers by stochastic gradient descent and discusses layered ones. The idea was found again several times.',
    },
    works: ['Amari67'],
  },
];

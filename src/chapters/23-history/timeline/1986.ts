/** 1986 to 2005: back-propagation, and the second lull with its quiet inventions. */
import type { TimelineEntry } from './entry';

export const from1986: readonly TimelineEntry[] = [
  {
    id: '1986-harmonium',
    thread: 'generative',
    title: { zh: '受限玻尔兹曼机', en: 'Harmonium (RBM)' },
    text: {
      zh: 'Smolensky 去掉层内连接，给定一层，另一层的单元就相互独立。后来叫受限玻尔兹曼机（RBM），二十年后成了预训练的积木。',
      en: 'Smolensky dropped the connections within a layer: given one layer, the units of the other are independent. Later called RBM, it became the brick of pre-training twenty years on.',
    },
    works: ['Smolensky86'],
    chapters: [24],
  },
  {
    id: '1986-backpropagation',
    thread: 'neurons',
    milestone: true,
    title: { zh: '反向传播', en: 'Back-propagation' },
    text: {
      zh: 'Rumelhart、Hinton 和 Williams 用实例说明：误差往回传，隐层会自己学出有用的表示。配合两卷 PDP，神经网络再度兴起。',
      en: 'Rumelhart, Hinton and Williams show by example that hidden layers learn useful representations when errors are sent back. With the PDP volumes, neural nets rose again.',
    },
    works: ['RHW86'],
    note: {
      zh: '三位作者使反向传播通行，方法本身在此前已多次提出（见 1960、1970、1974、1981 年的条目）。',
      en: 'The three made back-propagation common; the method itself had been found several times before (see 1960, 1970, 1974 and 1981).',
    },
    experiments: ['xor-needs-a-hidden-layer', 'reverse-mode'],
  },
  {
    id: '1989-zip-codes',
    thread: 'convolution',
    milestone: true,
    title: { zh: '卷积网络读邮编', en: 'CNN reads zip codes' },
    text: {
      zh: 'LeCun 等人用反向传播训练权值共享的网络，识别信封上的手写数字。新认知机的结构从此能端到端地学。',
      en: 'LeCun and colleagues trained a net with shared weights by back-propagation to read digits on envelopes: the structure of the neocognitron, now learned from end to end.',
    },
    works: ['LeCun89'],
    chapters: [28, 29],
  },
  {
    id: '1989-universal-approximation',
    thread: 'theory',
    milestone: true,
    title: { zh: '万能逼近定理', en: 'Universal approximation' },
    text: {
      zh: '单隐层足够宽，就能在紧集上逼近任意连续函数。定理只说存在，不说要多宽，也不说学得到。',
      en: 'One hidden layer, wide enough, approximates any continuous function on a compact set. The theorem says that weights exist, not how many, nor that training finds them.',
    },
    people: ['George Cybenko', 'Kurt Hornik', 'Maxwell Stinchcombe', 'Halbert White'],
    works: ['Cybenko89', 'Hornik89'],
    chapters: [26],
  },
  {
    id: '1991-vanishing-gradients',
    thread: 'sequences',
    milestone: true,
    title: { zh: '梯度消失', en: 'Vanishing gradients' },
    text: {
      zh: 'Hochreiter 的毕业论文（德文）分析循环网络：误差往回传，每一步乘一个因子，结果指数地缩小或增大。',
      en: 'Hochreiter’s diploma thesis, in German, analyses recurrent nets: each step back multiplies the error by a factor, so that it shrinks or grows exponentially.',
    },
    works: ['Hochreiter91'],
    inSourceList: true,
    chapters: [22, 30],
  },
  {
    id: '1994-long-term-dependencies',
    thread: 'sequences',
    title: { zh: '长程依赖难学', en: 'Long lags are hard' },
    text: {
      zh: 'Bengio 等人证明两难：状态要稳稳记住信息，梯度就必然消失。流传的答案没有列这篇。',
      en: 'Bengio and colleagues prove a dilemma: a state that holds information robustly has gradients that vanish. The answer that circulates leaves it out.',
    },
    works: ['Bengio94'],
    chapters: [22, 30],
  },
  {
    id: '1995-support-vectors',
    thread: 'theory',
    milestone: true,
    title: { zh: '支持向量机', en: 'Support vectors' },
    text: {
      zh: '软间隔的支持向量机：凸优化，没有局部极小，还有推广的理论。此后十年，它和提升法、图模型一起占了上风。',
      en: 'The soft-margin support-vector machine: convex, without local minima, with a theory of generalisation. With boosting and graphical models it led for the next ten years.',
    },
    works: ['Cortes95'],
    chapters: [27],
  },
  {
    id: '1997-lstm',
    thread: 'sequences',
    milestone: true,
    title: { zh: 'LSTM', en: 'LSTM' },
    text: {
      zh: '给循环网络加一条自连权重为 1 的记忆通道，用门控制读写，误差可以沿它走很远。它缓解梯度消失，并没有根除。',
      en: 'A memory channel whose self-connection has weight 1, with gates that write and read it: errors can travel far along it. It mitigates vanishing gradients; it does not abolish them.',
    },
    works: ['Hochreiter97'],
    note: {
      zh: '流传的答案在这一题里没有 LSTM，到第 25 题才提到。',
      en: 'The answer that circulates has no LSTM here; it appears only under question 25.',
    },
    chapters: [22, 24],
    experiments: ['forget-gate-bias', 'chrono-initialization'],
  },
  {
    id: '1998-lenet',
    thread: 'convolution',
    milestone: true,
    title: { zh: 'LeNet-5', en: 'LeNet-5' },
    text: {
      zh: '卷积、下采样、全连接的标准样子，用于识别支票上的数字。它正处在第二次低谷之中。',
      en: 'Convolution, subsampling, full connection: the standard form, used to read cheques. It falls inside the second lull.',
    },
    works: ['LeCun98'],
    chapters: [28],
  },
  {
    id: '2000-forget-gate',
    thread: 'sequences',
    title: { zh: '遗忘门', en: 'Forget gate' },
    text: {
      zh: '最初的 LSTM 只进不出，状态会越积越大。Gers 等人加上遗忘门，才有了今天通用的单元。',
      en: 'The first LSTM could only add to its state. With the forget gate of Gers and colleagues it became the cell in use today.',
    },
    works: ['Gers00'],
    chapters: [24],
    experiments: ['forget-gate-bias', 'chrono-initialization'],
  },
  {
    id: '2001-gradient-flow',
    thread: 'sequences',
    title: { zh: '循环网络的梯度流', en: 'Gradient flow in RNNs' },
    text: {
      zh: 'Hochreiter、Bengio、Frasconi、Schmidhuber 合写的一章，把 1991 和 1994 年的两条分析并在一起。',
      en: 'A chapter by Hochreiter, Bengio, Frasconi and Schmidhuber that joins the analyses of 1991 and 1994.',
    },
    works: ['Hochreiter01'],
    note: {
      zh: '流传的答案说它引起了又一次停滞；低谷从九十年代中期已经开始，与这一章无关。',
      en: 'The answer that circulates has a stagnation follow from it; the lull had begun in the mid-1990s and was not its doing.',
    },
    inSourceList: true,
    chapters: [22],
  },
];

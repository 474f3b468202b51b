/** Names on the chain of remedies: gates, recurrent cells, and what came after. */
import type { Term } from '../../../data/term';

export const remedies: readonly Term[] = [
  {
    id: 'bias-shift',
    chapter: 25,
    name: { zh: '偏置漂移', en: 'bias shift' },
    definition: {
      zh: '激活的均值不为零，给下一层的预激活加上一个与样本无关的偏移，权重一变它就跟着变。',
      en: 'Activations with a non-zero mean add an offset to the next pre-activation, the same for all samples, which moves whenever the weights do.',
    },
  },
  {
    id: 'inverted-dropout',
    chapter: 25,
    name: { zh: '反向缩放的 Dropout', en: 'inverted dropout' },
    definition: {
      zh: '训练时把保留下来的激活除以保留概率，期望不变，测试时什么都不用做。',
      en: 'In training, activations that are kept are divided by the probability of keeping them. Expectations stay, and nothing is left to do at test time.',
    },
  },
  {
    id: 'long-short-term-memory',
    chapter: 25,
    name: { zh: '长短期记忆', en: 'long short-term memory' },
    abbreviation: 'LSTM',
    definition: {
      zh: '带记忆单元的循环层：旧记忆乘以遗忘门，加上输入门放进来的新内容，再由输出门决定露出多少。',
      en: 'A recurrent layer with a memory cell: the old content times a forget gate, plus what an input gate lets in; an output gate decides how much shows.',
    },
  },
  {
    id: 'gated-recurrent-unit',
    chapter: 25,
    name: { zh: '门控循环单元', en: 'gated recurrent unit' },
    abbreviation: 'GRU',
    definition: {
      zh: '只有更新门和重置门的循环层，没有单独的记忆单元。忘多少、写多少都由更新门管。',
      en: 'A recurrent layer with an update and a reset gate and no separate memory cell. The update gate sets both how much to forget and how much to write.',
    },
  },
  {
    id: 'forget-gate',
    chapter: 25,
    name: { zh: '遗忘门', en: 'forget gate' },
    definition: {
      zh: 'LSTM 中乘在旧记忆上的门，取值 0 到 1。2000 年加入；它的偏置决定初始时记得多久。',
      en: 'The gate of an LSTM, between 0 and 1, that multiplies the old memory. Added in 2000; its bias sets how long memory lasts at the start.',
    },
  },
  {
    id: 'chrono-initialisation',
    chapter: 25,
    name: { zh: 'chrono 初始化', en: 'chrono initialisation' },
    definition: {
      zh: '按任务的时间跨度 T 设门的偏置：遗忘门取 ln u，u 在 1 到 T − 1 之间均匀，输入门取相反数。',
      en: 'Sets gate biases by the time span T of a task: ln u for the forget gate, with u uniform from 1 to T − 1, and its negative for the input gate.',
    },
  },
  {
    id: 'kantorovich-rubinstein-duality',
    chapter: 25,
    name: { zh: 'Kantorovich–Rubinstein 对偶', en: 'Kantorovich–Rubinstein duality' },
    definition: {
      zh: 'W₁ 距离等于所有 1-利普希茨函数中，两个分布上均值之差的最大值。',
      en: 'The W₁ distance equals the largest difference of means that any 1-Lipschitz function has between the two distributions.',
    },
  },
  {
    id: 'hinge-loss',
    chapter: 25,
    name: { zh: '铰链损失', en: 'hinge loss' },
    definition: {
      zh: '评分只推到间隔之外为止：真样本低于 1、假样本高于 −1 才受罚。',
      en: 'Scores are pushed only as far as a margin: real samples pay below 1, generated ones above −1.',
    },
  },
  {
    id: 'r1-penalty',
    chapter: 25,
    name: { zh: 'R1 惩罚', en: 'R1 penalty' },
    definition: {
      zh: '只在真样本处惩罚判别器输入梯度的平方范数。',
      en: 'Penalises the squared norm of the discriminator’s input gradient, at real samples only.',
    },
  },
  {
    id: 'root-mean-square-normalisation',
    chapter: 25,
    name: { zh: '均方根归一化', en: 'root-mean-square normalisation' },
    abbreviation: 'RMSNorm',
    definition: {
      zh: '层归一化的简化：只除以均方根，不减均值。',
      en: 'Layer normalisation without the mean: features are divided by their root mean square only.',
    },
  },
];

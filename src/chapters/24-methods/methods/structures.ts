/** Methods that assume something of the data by how units are connected. */
import type { Method } from './method';

export const structures: readonly Method[] = [
  {
    id: 'dense',
    name: { zh: '全连接', en: 'Dense' },
    family: 'structure',
    answers: {
      zh: '输入没有已知的排列，怎样任意组合？',
      en: 'How to combine inputs of no known arrangement?',
    },
    leavesOpen: {
      zh: '参数多，不懂邻近，也不懂先后。',
      en: 'Many parameters; it knows neither near nor next.',
    },
    takenUpBy: ['convolution', 'recurrence'],
    year: 1986,
    source: 'RHW86',
    place: '/methods/structure#dense',
  },
  {
    id: 'convolution',
    name: { zh: '卷积', en: 'Convolution' },
    family: 'structure',
    answers: {
      zh: '同样的花样出现在不同位置，怎样只学一次？',
      en: 'How to learn a pattern once that occurs in many places?',
    },
    leavesOpen: {
      zh: '一层只看邻域，远处的关系要叠很多层。',
      en: 'A layer sees a neighbourhood; far relations take many.',
    },
    takenUpBy: ['attention'],
    year: 1989,
    source: 'LeCun89',
    place: '/methods/structure#weight-sharing-and-lookup',
  },
  {
    id: 'recurrence',
    name: { zh: '循环', en: 'Recurrence' },
    family: 'structure',
    answers: {
      zh: '序列长短不一，怎样边读边记？',
      en: 'How to read and remember a sequence of any length?',
    },
    leavesOpen: {
      zh: '相隔一远，梯度就消失或爆炸。',
      en: 'Over long lags gradients vanish or explode.',
    },
    takenUpBy: ['gated-recurrence'],
    year: 1990,
    source: 'Elman90',
    place: '/methods/sequences-and-attention#recurrence',
  },
  {
    id: 'gated-recurrence',
    name: { zh: 'LSTM 与 GRU', en: 'LSTM and GRU' },
    family: 'structure',
    answers: {
      zh: '怎样让记忆留得更久？',
      en: 'How to keep a memory for longer?',
    },
    leavesOpen: {
      zh: '只是缓解；而且必须一步接一步，不能并行。',
      en: 'It mitigates only, and step must follow step.',
    },
    takenUpBy: ['attention'],
    year: 1997,
    source: 'Hochreiter97',
    place: '/problems-and-remedies/through-time#forget-gate-bias',
  },
  {
    id: 'attention',
    name: { zh: '注意力', en: 'Attention' },
    family: 'structure',
    answers: {
      zh: '怎样按内容取来任意远处的信息？',
      en: 'How to fetch by content from any distance?',
    },
    leavesOpen: {
      zh: '两两比较，计算量随长度的平方增长。',
      en: 'All pairs are compared: cost grows as length squared.',
    },
    takenUpBy: [],
    year: 2014,
    source: 'Bahdanau15',
    place: '/methods/structure#weight-sharing-and-lookup',
  },
];

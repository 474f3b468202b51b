/** Sequences in and out: training on the right past, choosing words, masks. */
import type { Term } from '../../../data/term';

export const decodingTerms: readonly Term[] = [
  {
    id: 'encoder-decoder',
    chapter: 24,
    name: { zh: '编码器—解码器', en: 'encoder–decoder' },
    definition: {
      zh: '一个网络读入整个输入，另一个从它的结果出发，一步步写出输出。',
      en: 'One net reads the whole input; another starts from its result and writes the output step by step.',
    },
  },
  {
    id: 'teacher-forcing',
    chapter: 24,
    name: { zh: '教师强制', en: 'teacher forcing' },
    also: { zh: '教师强迫' },
    definition: {
      zh: '训练时不管上一步预测了什么，都把数据中正确的上一项喂给模型。',
      en: 'In training, whatever the model predicted last, it is fed the correct last item of the data.',
    },
  },
  {
    id: 'exposure-bias',
    chapter: 24,
    name: { zh: '暴露偏差', en: 'exposure bias' },
    definition: {
      zh: '训练时前文来自数据，生成时前文来自模型自己，两种分布不同。',
      en: 'In training the past comes from the data, in generation from the model itself: two different distributions.',
    },
  },
  {
    id: 'scheduled-sampling',
    chapter: 24,
    name: { zh: '计划采样', en: 'scheduled sampling' },
    definition: {
      zh: '训练时以逐渐升高的概率，用模型自己采样的上一项代替正确的上一项。',
      en: 'In training, with growing probability, the last item is the model’s own sample in place of the correct one.',
    },
  },
  {
    id: 'beam-search',
    chapter: 24,
    name: { zh: '束搜索', en: 'beam search' },
    also: { zh: '集束搜索' },
    definition: {
      zh: '逐步生成时保留得分最高的若干条前文，最后取最好的一条。',
      en: 'Generating step by step while keeping a number of best pasts, and taking the best in the end.',
    },
  },
  {
    id: 'length-normalisation',
    chapter: 24,
    name: { zh: '长度归一化', en: 'length normalisation' },
    definition: {
      zh: '把序列的对数概率除以长度的某个幂，抵消对短句的偏爱。',
      en: 'Dividing the log-probability of a sequence by a power of its length, against the preference for short ones.',
    },
  },
  {
    id: 'temperature',
    chapter: 24,
    name: { zh: '温度', en: 'temperature' },
    definition: {
      zh: 'softmax 之前除 logit 的正数：越大分布越平，趋于 0 就只取最大的一项。',
      en: 'A positive number that divides logits before the softmax: the larger, the flatter; towards 0 only the greatest is taken.',
    },
  },
  {
    id: 'nucleus-sampling',
    chapter: 24,
    name: { zh: '核采样', en: 'nucleus sampling' },
    abbreviation: 'top-p',
    definition: {
      zh: '只在概率最大、合计刚到 p 的那些词里采样。',
      en: 'Sampling only among the likeliest words whose probabilities sum to p.',
    },
  },
  {
    id: 'variational-dropout',
    chapter: 24,
    name: { zh: '变分 Dropout', en: 'variational dropout' },
    definition: {
      zh: '循环网络里整段序列共用一个掩码的 Dropout，循环连接上也可以用。',
      en: 'Dropout in a recurrent net with one mask for the whole sequence; recurrent connections may have it too.',
    },
  },
  {
    id: 'bidirectional-rnn',
    chapter: 24,
    name: { zh: '双向 RNN', en: 'bidirectional RNN' },
    definition: {
      zh: '一正一反各读一遍序列，每个位置拼起两边状态的循环网络。',
      en: 'A recurrent net that reads a sequence in both directions and joins the two states at each position.',
    },
  },
  {
    id: 'padding-mask',
    chapter: 24,
    name: { zh: '填充掩码', en: 'padding mask' },
    definition: {
      zh: '记住一批序列中哪些位置是为了对齐长度填上的，损失、状态和注意力都要跳过它们。',
      en: 'Remembers which positions of a batch were added to make lengths equal; loss, state and attention must skip them.',
    },
  },
];

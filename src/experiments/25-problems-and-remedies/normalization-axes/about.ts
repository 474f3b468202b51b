/** Which numbers share a mean under BN, LN, IN and GN, what that couples, and how far off small batches are. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '四种归一化：轴与批量',
    en: 'Four normalisers: axes and batch size',
  },
  question: {
    zh: 'BN、LN、IN、GN 各在哪些数上求均值？批小了差多少？',
    en: 'Over which numbers do BN, LN, IN and GN take their means, and how far off is a small batch?',
  },
  summary: {
    zh: '放大一个样本或一个通道，看别处的输出动不动；再看批统计量离真值多远。',
    en: 'Scale one sample or one channel up and see whose outputs move; then see how far statistics of a batch are from the truth.',
  },
  topics: ['normalization'],
  backend: 'cpu',
};

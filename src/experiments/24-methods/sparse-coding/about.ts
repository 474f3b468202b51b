/** Sparse coding solves a problem for each signal by ISTA; a sparse autoencoder answers in one pass. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '稀疏编码与稀疏自编码器',
    en: 'Sparse coding and the sparse autoencoder',
  },
  question: {
    zh: '一次前向的编码器，能代替逐个求解的稀疏编码吗？',
    en: 'Can an encoder’s single pass replace solving each sparse code?',
  },
  summary: {
    zh: '同样的信号、同样的目标：一边用 ISTA 逐个求解，一边让训练好的编码器一次给出，比较两者的编码。',
    en: 'The same signals and the same objective, solved one by one with ISTA or answered at once by a trained encoder: compare the codes.',
  },
  topics: ['representation'],
  backend: 'wasm',
};

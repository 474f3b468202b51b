/** Parts of a Transformer. */
import type { Term } from '../../../data/term';

export const transformerTerms: readonly Term[] = [
  {
    id: 'self-attention',
    chapter: 24,
    name: { zh: '自注意力', en: 'self-attention' },
    definition: {
      zh: '查询、键、值都来自同一段序列的注意力：每个位置向所有位置发问。',
      en: 'Attention whose queries, keys and values come from one sequence: each position asks all of them.',
    },
  },
  {
    id: 'multi-head-attention',
    chapter: 24,
    name: { zh: '多头注意力', en: 'multi-head attention' },
    abbreviation: 'MHA',
    definition: {
      zh: '把维数切成几份，每份各做一次注意力，再用一个矩阵合起来。',
      en: 'The dimensions are cut into parts, each with attention of its own, and a matrix joins the results.',
    },
  },
  {
    id: 'causal-mask',
    chapter: 24,
    name: { zh: '因果掩码', en: 'causal mask' },
    definition: {
      zh: '在 softmax 之前把后面位置的分数减去极大的数，使每个位置只看得见自己和之前。',
      en: 'Takes a huge number off the scores of later positions before the softmax, so that each position sees itself and what came before.',
    },
  },
  {
    id: 'position-wise-feed-forward',
    chapter: 24,
    name: { zh: '逐位置前馈网络', en: 'position-wise feed-forward net' },
    abbreviation: 'FFN',
    definition: {
      zh: '两层的全连接网络，对每个位置单独作用，各位置共用权重。',
      en: 'A dense net of two layers that is applied to each position by itself, with the same weights.',
    },
  },
  {
    id: 'pre-norm',
    chapter: 24,
    name: { zh: '前置归一化', en: 'pre-norm' },
    also: { zh: 'Pre-LN', en: 'Pre-LN' },
    definition: {
      zh: '归一化放在子层之前、残差之内，残差本身从头通到尾。放在相加之后叫后置。',
      en: 'Normalisation before the sublayer and inside the residual, which itself runs from end to end. After the sum it is post-norm.',
    },
  },
];

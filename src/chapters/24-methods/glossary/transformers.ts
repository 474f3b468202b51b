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
      en: 'Subtracts a huge number from the scores of later positions before the softmax, so that each position sees itself and what came before.',
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
    also: { zh: 'pre-LN', en: 'pre-LN' },
    definition: {
      zh: '归一化放在子层之前、残差支路之内，主干从头到尾保持恒等。放在相加之后叫后置（post-LN）。',
      en: 'Normalisation before the sublayer, inside the residual branch; the trunk stays an identity from end to end. After the sum it is post-norm (post-LN).',
    },
  },
  {
    id: 'permutation-equivariance',
    chapter: 24,
    name: { zh: '置换等变', en: 'permutation equivariance' },
    definition: {
      zh: '输入换个次序，输出也照样换个次序，别的不变。',
      en: 'Reordering the input reorders the output in the same way and changes nothing else.',
    },
  },
  {
    id: 'rotary-position-embedding',
    chapter: 24,
    name: { zh: '旋转位置编码', en: 'rotary position embedding' },
    abbreviation: 'RoPE',
    definition: {
      zh: '把查询和键的每对分量按位置转过一个角度，点积里就只剩两个位置之差。',
      en: 'Turns each pair of entries of queries and keys by an angle that grows with the position; their dot product then depends on the difference of the two positions alone.',
    },
  },
  {
    id: 'cross-attention',
    chapter: 24,
    name: { zh: '交叉注意力', en: 'cross-attention' },
    definition: {
      zh: '查询来自一段序列、键和值来自另一段的注意力，例如解码器查编码器的输出。',
      en: 'Attention with queries from one sequence and keys and values from another, such as a decoder that asks the encoder’s output.',
    },
  },
  {
    id: 'induction-head',
    chapter: 24,
    name: { zh: '归纳头', en: 'induction head' },
    definition: {
      zh: '两个注意力头的配合：前一个抄下每个词的前一个词，后一个据此找到上次出现的地方，取回后面的词。',
      en: 'Two heads at work together: one copies to each word the word before it; the other uses that to find an earlier occurrence and fetches what followed.',
    },
  },
];

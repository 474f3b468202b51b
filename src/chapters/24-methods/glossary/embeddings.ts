/** Word vectors: how they are trained, and what they turn out to be. */
import type { Term } from '../../../data/term';

export const embeddingTerms: readonly Term[] = [
  {
    id: 'word-vector',
    chapter: 24,
    name: { zh: '词向量', en: 'word vector' },
    definition: {
      zh: '给词表里每个词配的一个实数向量，由它的上下文学出来；上下文相近的词，向量也相近。',
      en: 'A vector of real numbers for each word of a vocabulary, learned from its contexts: words of like contexts get like vectors.',
    },
  },
  {
    id: 'distributional-hypothesis',
    chapter: 24,
    name: { zh: '分布假设', en: 'distributional hypothesis' },
    definition: {
      zh: '出现在相似上下文里的词，意思也相似。',
      en: 'Words that occur in similar contexts have similar meanings.',
    },
  },
  {
    id: 'skip-gram',
    chapter: 24,
    name: { zh: 'skip-gram', en: 'skip-gram' },
    definition: {
      zh: '用中心词逐个预测窗口里的上下文词，以此学词向量。',
      en: 'Learns word vectors by predicting each context word of a window from the word at its centre.',
    },
  },
  {
    id: 'continuous-bag-of-words',
    chapter: 24,
    name: { zh: '连续词袋', en: 'continuous bag of words' },
    abbreviation: 'CBOW',
    definition: {
      zh: '把窗口里上下文词的向量取平均，用来预测中心词，以此学词向量。',
      en: 'Learns word vectors by predicting the word at the centre of a window from the mean vector of its context words.',
    },
  },
  {
    id: 'hierarchical-softmax',
    chapter: 24,
    name: { zh: '层次 softmax', en: 'hierarchical softmax' },
    definition: {
      zh: '把词放在二叉树的叶子上，一个词的概率是从根到叶一路左右选择的概率之积；代价从词表大小降到它的对数。',
      en: 'Words are leaves of a binary tree, and a word’s probability is the product of the turns from the root to its leaf; the cost falls from the size of the vocabulary to its logarithm.',
    },
  },
  {
    id: 'negative-sampling',
    chapter: 24,
    name: { zh: '负采样', en: 'negative sampling' },
    definition: {
      zh: '把“预测是哪个词”换成“这一对是真是假”的二分类：真的来自语料，假的由噪声分布抽出 k 个。',
      en: 'Puts the binary question “is this pair real?” for “which word is it?”: real pairs come from the corpus, k false ones from a noise distribution.',
    },
  },
  {
    id: 'noise-contrastive-estimation',
    chapter: 24,
    name: { zh: '噪声对比估计', en: 'noise-contrastive estimation' },
    abbreviation: 'NCE',
    definition: {
      zh: '训练分类器区分数据与已知的噪声，从而估计没有归一化的概率模型。负采样是它的简化。',
      en: 'Estimates an unnormalised probability model by training it to tell data from known noise. Negative sampling is a simplification.',
    },
  },
  {
    id: 'pointwise-mutual-information',
    chapter: 24,
    name: { zh: '点互信息', en: 'pointwise mutual information' },
    abbreviation: 'PMI',
    definition: {
      zh: '两件事同时发生的概率与它们独立时的概率之比，取对数：正表示更常同现，零表示独立。',
      en: 'The log of how much more often two things occur together than if they were independent: positive if more often, zero if independent.',
    },
  },
  {
    id: 'contextual-embedding',
    chapter: 24,
    name: { zh: '上下文向量', en: 'contextual embedding' },
    definition: {
      zh: '随整个句子而变的词向量：同一个词在不同的句子里向量不同。',
      en: 'A word vector that depends on the whole sentence: one word has different vectors in different sentences.',
    },
  },
];

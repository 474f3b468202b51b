/** Skip-gram with negative sampling: the products of its vectors are PMI − ln k, and like words are neighbours. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '负采样学到的是 PMI',
    en: 'Negative sampling learns PMI',
  },
  question: {
    zh: '只分真假词对，词向量学到的是什么？',
    en: 'Told only real pairs from false, what do word vectors learn?',
  },
  summary: {
    zh: '在一门 36 个词的语言上训练词向量，看同类的词怎样聚到一起，内积又怎样落到点互信息减 ln k 上。',
    en: 'Train word vectors on a language of 36 words; watch words of a kind gather, and their products settle on pointwise mutual information minus ln k.',
  },
  topics: ['representation'],
  backend: 'cpu',
};

/** Texts for every name that skip-gram-factors-pmi uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

/** The words of the generated language are English in both. */
const words =
  'cat cats bird birds ship ships dog dogs car cars train trains purred slept barked ran sang flew drove broke sailed sank left stopped this a each one every that these some many few all those';

export const labels: Experiment['labels'] = {
  // Parameters
  size: { zh: '词向量的维数 d', en: 'Size d of the vectors' },
  negatives: { zh: '每对真词配几个负样本 k', en: 'Negatives k for each real pair' },
  power: { zh: '噪声分布：词频的几次方', en: 'Noise: frequency to which power' },
  // Charts, tables and their fields
  wordMap: {
    zh: '词向量在前两个主轴上',
    en: 'The word vectors on their first two principal axes',
    see: {
      zh: '限定词、名词、动词聚成三团。单复数在这两个轴上重叠，差别在别的维里。',
      en: 'Determiners, nouns and verbs make three groups. On these axes singular and plural overlap; they differ along others.',
    },
  },
  first: { zh: '第一主轴', en: 'First axis' },
  second: { zh: '第二主轴', en: 'Second axis' },
  products: {
    zh: '内积与另一份语料的 PMI − ln k',
    en: 'Products against PMI − ln k of a second corpus',
    see: {
      zh: '每点是一对见过的词，大致排在横纵相等的线上。',
      en: 'A dot is a pair that was seen; they lie along the line where both are equal.',
    },
  },
  shifted: { zh: 'PMI − ln k', en: 'PMI − ln k' },
  product: { zh: '内积 u·v', en: 'Product u·v' },
  kind: { zh: '中心词的类', en: 'Kind of the centre word' },
  neighbours: { zh: '最近的词', en: 'The nearest word' },
  word: { zh: '词', en: 'Word' },
  neighbour: { zh: '最近的词', en: 'Nearest word' },
  // Kinds of words
  determiner: { zh: '限定词，单数', en: 'Determiner, singular' },
  determiners: { zh: '限定词，复数', en: 'Determiner, plural' },
  noun: { zh: '名词，单数', en: 'Noun, singular' },
  nouns: { zh: '名词，复数', en: 'Noun, plural' },
  verb: { zh: '动词', en: 'Verb' },
  // Metrics
  correlation: {
    zh: '内积与另一份语料的 PMI：相关',
    en: 'Products and a second corpus’ PMI: correlation',
  },
  ownCorrelation: {
    zh: '内积与训练语料的 PMI：相关',
    en: 'Products and the training corpus’ PMI: correlation',
  },
  shift: { zh: '内积比 PMI 平均高多少', en: 'Products above PMI, on average' },
  purity: {
    zh: '最近的邻居是同类词的占比',
    en: 'Share of words whose nearest word is of their kind',
  },
  analogies: {
    zh: '类比答对的占比，题目里的词除外',
    en: 'Analogies right, the words asked left out',
  },
  analogiesAmongAll: { zh: '类比答对的占比，所有词都算', en: 'Analogies right among all words' },
  ...Object.fromEntries(
    words.split(' ').map((word): [string, Localized] => [word, { zh: word, en: word }]),
  ),
};

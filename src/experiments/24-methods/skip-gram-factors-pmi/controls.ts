/** What takes the causes of skip-gram-factors-pmi away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'shuffled-corpus',
    name: { zh: '语料的词打乱次序', en: 'a corpus whose words are shuffled' },
    changes: [
      {
        file: 'main.ts',
        from: 'const corpus = grammar.drawCorpus(20000, rng);',
        to: 'const corpus = rng.shuffle(grammar.drawCorpus(20000, rng));',
      },
    ],
  },
  {
    id: 'no-negatives',
    name: { zh: '没有负样本', en: 'no negatives' },
    changes: [{ file: 'main.ts', from: 'yes.add(no).sum()', to: 'yes.sum()' }],
  },
  {
    id: 'negatives-weigh-as-one',
    name: { zh: 'k 个负样本合起来只算一个', en: 'k negatives that together weigh as one' },
    changes: [
      { file: 'main.ts', from: 'yes.add(no).sum()', to: 'yes.add(no.div(negatives)).sum()' },
    ],
  },
  {
    id: 'no-agreement',
    name: { zh: '限定词与名词的单复数不必一致', en: 'determiners that need not agree in number' },
    changes: [
      {
        file: 'grammar.ts',
        from: "plural ? 'determiners' : 'determiner'",
        to: "rng.uniform() < 0.5 ? 'determiners' : 'determiner'",
      },
    ],
  },
  {
    id: 'second-corpus-is-the-first',
    name: { zh: '第二份语料就是第一份', en: 'a second corpus that is the first' },
    changes: [
      {
        file: 'main.ts',
        from: 'const fresh = grammar.drawCorpus(20000, rng);',
        to: 'const fresh = corpus;',
      },
    ],
  },
];

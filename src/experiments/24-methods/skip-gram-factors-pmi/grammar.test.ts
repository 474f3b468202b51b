import { describe, expect, it } from 'vitest';
import { random } from '../../../lab/random';
import { drawCorpus, numberOf, pairsOf, pmiOf, vocabulary } from './grammar';

describe('the grammar', () => {
  it('has 36 words, and sentences of determiner, noun and verb that agree in number', () => {
    expect(vocabulary).toHaveLength(36);
    const corpus = drawCorpus(300, random(1)).map((word) => vocabulary[word]?.kind);
    for (let i = 0; i < corpus.length; i += 3) {
      const [determiner = '', noun = '', verb] = corpus.slice(i, i + 3);
      expect(determiner.startsWith('determiner')).toBe(true);
      expect(noun.endsWith('s')).toBe(determiner.endsWith('s'));
      expect(verb).toBe('verb');
    }
  });

  it('takes words at most 2 apart for pairs', () => {
    expect(pairsOf([5, 6, 7, 8])).toEqual([
      [5, 6],
      [5, 7],
      [6, 5],
      [6, 7],
      [6, 8],
      [7, 5],
      [7, 6],
      [7, 8],
      [8, 6],
      [8, 7],
    ]);
  });
});

describe('pmiOf', () => {
  it('is ln p(c|w) over the noise, and minus infinity for what was never seen', () => {
    const [cat, dog] = [numberOf('noun', 0), numberOf('noun', 1)];
    const corpus = [cat, dog, cat, dog];
    const noise = vocabulary.map(() => 0.5);
    const pmi = pmiOf(corpus, noise);
    // Of the five contexts of cat three are dog, and dog is half of the corpus.
    expect(pmi[cat]?.[dog]).toBeCloseTo(Math.log(3 / 5 / 0.5), 12);
    expect(pmi[cat]?.[0]).toBe(-Infinity);
  });
});

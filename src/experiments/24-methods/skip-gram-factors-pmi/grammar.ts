import type { Random } from 'lab';

const kinds = {
  determiner: 'this a each one every that',
  determiners: 'these some many few all those',
  noun: 'cat dog bird car ship train',
  nouns: 'cats dogs birds cars ships trains',
  verb: 'purred slept barked ran sang flew drove broke sailed sank left stopped',
};
type Kind = keyof typeof kinds;

// zh: 词表：36 个词，每个词属于五类中的一类。
// en: The vocabulary: 36 words, each of one of five kinds.
export const vocabulary = Object.entries(kinds).flatMap(
  ([kind, list]) =>
    list.split(' ').map((word) => ({ word, kind })),
);
export const numberOf = (kind: Kind, place: number) =>
  vocabulary.findIndex((entry) => entry.kind === kind) +
  place;

// zh: 一句三个词：限定词、名词、动词。限定词与名词单复数一致；
// zh: 每个名词有两个自己的动词，一半的时候用，另一半任意。
// zh: 排在前面的限定词和名词更常见。
// en: Three words a sentence: determiner, noun, verb. The
// en: first two agree in number; each noun has two verbs of
// en: its own, used half of the time, else any. Determiners
// en: and nouns named first are more common.
export function drawCorpus(length: number, rng: Random) {
  const corpus: number[] = [];
  const early = () => Math.floor(6 * rng.uniform() ** 1.5);
  while (corpus.length < length) {
    const plural = rng.uniform() < 0.5;
    const noun = early();
    const verb =
      rng.uniform() < 0.5
        ? 2 * noun + rng.integer(2)
        : rng.integer(12);
    corpus.push(
      numberOf(
        plural ? 'determiners' : 'determiner',
        early(),
      ),
      numberOf(plural ? 'nouns' : 'noun', noun),
      numberOf('verb', verb),
    );
  }
  return corpus;
}

// zh: 相距不超过 2 的两个词，算作一对（词，上下文）。
// en: Two words at most 2 apart are a pair (word, context).
export function pairsOf(corpus: number[]) {
  return corpus.flatMap((word, i) =>
    [-2, -1, 1, 2]
      .map((shift) => corpus[i + shift])
      .filter((context) => context !== undefined)
      .map((context) => [word, context]),
  );
}

export const grid = () =>
  vocabulary.map(() => vocabulary.map(() => 0));

// zh: 噪声分布：与词频的 power 次方成正比。
// en: The noise distribution: in proportion to a word's
// en: frequency to the given power.
export function noiseOf(corpus: number[], power: number) {
  const counts = vocabulary.map(() => 0);
  for (const word of corpus) counts[word] += 1;
  const weights = counts.map((count) => count ** power);
  const total = weights.reduce((sum, x) => sum + x, 0);
  return weights.map((weight) => weight / total);
}

// zh: 抽样用的表：一个词占的格数与它的噪声概率成正比。
// en: A table to draw from: a word takes places in
// en: proportion to its noise probability.
export const tableOf = (corpus: number[], power: number) =>
  noiseOf(corpus, power).flatMap((share, word) =>
    Array<number>(Math.round(1e4 * share)).fill(word),
  );

// zh: ln p(c|w) / Pₙ(c)，从语料里数出来；没见过的对是 −∞。
// en: ln p(c|w) / Pₙ(c), counted in a corpus; −∞ for a pair
// en: that it does not have.
export function pmiOf(corpus: number[], noise: number[]) {
  const counts = grid();
  for (const [word, context] of pairsOf(corpus))
    counts[word][context] += 1;
  return counts.map((row) => {
    const total = row.reduce((sum, x) => sum + x, 0);
    return row.map((count, context) =>
      Math.log(count / total / noise[context]),
    );
  });
}

import type * as tf from '@tensorflow/tfjs';
import { report, table } from 'lab';
import { dot } from 'lab/linear-algebra';
import { numberOf, vocabulary } from './grammar';

const cosine = (a: number[], b: number[]) =>
  dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));

// zh: 词表里离向量最近的词（按余弦），除去给定的几个。
// en: The word nearest to a vector (by cosine), but for some.
function nearest(
  vector: number[],
  rows: number[][],
  except: number[],
) {
  const scores = rows.map((row, i) =>
    except.includes(i) ? -2 : cosine(row, vector),
  );
  return scores.indexOf(Math.max(...scores));
}

// zh: 最近的邻居是同一类词吗？
// en: Is the nearest neighbour of the same kind?
export function askNeighbours(u: tf.Tensor2D) {
  const rows = u.arraySync();
  const found = rows.map((row, i) =>
    nearest(row, rows, [i]),
  );
  const isSame = (i: number) =>
    vocabulary[i].kind === vocabulary[found[i]].kind;
  const same = found.filter((_, i) => isSame(i)).length;
  report('purity', same / rows.length);
  const shown = [0, 6, 12, 15, 18, 21, 24, 29];
  table(
    'neighbours',
    shown.map((i) => ({
      word: vocabulary[i].word,
      neighbour: vocabulary[found[i]].word,
    })),
  );
}

// zh: cat 之于 cats，如 dog 之于哪个词？30 题。
// en: cat is to cats as dog is to which word? 30 questions.
export function askAnalogies(u: tf.Tensor2D) {
  const rows = u.arraySync();
  const score = { without: 0, among: 0 };
  for (let a = 0; a < 6; a++) {
    for (let b = 0; b < 6; b++) {
      if (a === b) continue;
      const [one, other] = [a, b].map((i) =>
        numberOf('noun', i),
      );
      const [many, answer] = [a, b].map((i) =>
        numberOf('nouns', i),
      );
      const target = rows[many].map(
        (x, i) => x - rows[one][i] + rows[other][i],
      );
      const asked = [one, many, other];
      if (nearest(target, rows, asked) === answer)
        score.without += 1;
      if (nearest(target, rows, []) === answer)
        score.among += 1;
    }
  }
  report('analogies', score.without / 30);
  report('analogiesAmongAll', score.among / 30);
}

import type * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';
import { n, type Batch } from './data';

const map = { x: 'from', y: 'at', color: 'weight' };
const attention = chart('attention', {
  ...map,
  facet: 'block',
});

// zh: 画一条序列里每个位置看向哪里，再量两样：提问处，有多少
// zh: 权重在同一个键后面的值上；值处，有多少在自己的键上。
// en: Draws where each position of one sequence looks, and
// en: measures two things: where a value is asked, the weight
// en: on values behind the same key; at values, that on their
// en: keys.
export function look(
  block: string,
  weights: tf.Tensor,
  { tokens, asked }: Batch,
) {
  const [rows] = weights.arraySync() as number[][][];
  rows.forEach((row, i) =>
    row.forEach((weight, j) => {
      const place = { at: i + 1, from: j + 1 };
      attention.cell({ ...place, weight, block });
    }),
  );
  const before = tokens
    .slice([0, 0], [-1, n - 1])
    .pad(
      [
        [0, 0],
        [1, 0],
      ],
      -1,
    )
    .expandDims(1);
  const same = tokens.expandDims(2).equal(before).toFloat();
  const found = weights.mul(same).sum(2).mul(asked).sum();
  report(
    `${block}Found`,
    found.div(asked.sum()).dataSync()[0],
  );
  const mean = weights.mean(0).arraySync() as number[][];
  const back = mean.reduce(
    (sum, row, i) => sum + (i % 2) * row[i - (i % 2)],
    0,
  );
  report(`${block}Back`, back / (n / 2));
}

import type * as tf from '@tensorflow/tfjs';
import { chart, mean, report } from 'lab';

const scores = chart('scores', {
  x: 'distance',
  y: 'score',
  facet: 'encoding',
});

// zh: 横轴是两个位置之差；同一个距离上的点，起点各不相同。
// en: Across is the difference of two positions; dots at one
// en: distance start from different places.
export function drawScores(
  encoding: string,
  encode: (x: tf.Tensor) => tf.Tensor,
  query: tf.Tensor,
  key: tf.Tensor,
) {
  const [queries, keys] = [query, key].map((x) =>
    encode(x.tile([24, 1])),
  );
  const products = queries.matMul(keys, false, true);
  const table = products.arraySync() as number[][];
  const means: number[] = [];
  const spreads = table.map((_, distance) => {
    const rows = table.slice(0, 24 - distance);
    const along = rows.map((row, i) => row[i + distance]);
    along.forEach((score) =>
      scores.dot({ distance, score, encoding }),
    );
    means.push(mean(along));
    return Math.max(...along) - Math.min(...along);
  });
  const range = Math.max(...means) - Math.min(...means);
  report(`${encoding}Range`, range);
  report(`${encoding}Spread`, Math.max(...spreads));
}

import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { drawWeights } from 'lab/nets';

export const [n, symbols, d] = [8, 8, 24];
export const rng = random(seed);
export const draw = (
  from: number,
  to: number,
  normal = from ** -0.5,
) => drawWeights(from, to, { normal }, rng);

// zh: 每个位置都乘同一个矩阵。
// en: Every position is multiplied by the same matrix.
export const times = (x: tf.Tensor, matrix: tf.Tensor) =>
  x
    .reshape([-1, matrix.shape[0]])
    .matMul(matrix)
    .reshape([-1, n, ...matrix.shape.slice(1)]);

// zh: 四个 d × d 的矩阵；头数只说怎么切，不改变参数个数。
// en: Four d × d matrices; the heads say how they are cut.
export function makeAttention(
  heads: number,
  causal: boolean,
) {
  const [toQuery, toKey, toValue, toOutput] = [
    1, 2, 3, 4,
  ].map(() => draw(d, d));
  // zh: 切成 h 个头：[b, n, d] → [b, h, n, d / h]。
  // en: Into h heads: [b, n, d] → [b, h, n, d / h].
  const split = (x: tf.Tensor) =>
    x
      .reshape([-1, n, heads, d / heads])
      .transpose([0, 2, 1, 3]);
  // zh: 因果掩码：第 i 行只留前 i 列，其余减去极大的数。
  // en: The causal mask: row i keeps its first i columns, the
  // en: others lose a huge number.
  const later = tf
    .range(0, n)
    .greater(tf.range(0, n).reshape([n, 1]));
  const mask = later.toFloat().mul(causal ? -1e9 : 0);
  return (x: tf.Tensor) => {
    const q = split(times(x, toQuery));
    const k = split(times(x, toKey));
    const v = split(times(x, toValue));
    const scores = q
      .matMul(k, false, true)
      .div(Math.sqrt(d / heads));
    const weights = scores.add(mask).softmax();
    const joined = weights
      .matMul(v)
      .transpose([0, 2, 1, 3]);
    return { weights, attended: times(joined, toOutput) };
  };
}

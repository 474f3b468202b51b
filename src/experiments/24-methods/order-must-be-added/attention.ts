import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { drawWeights } from 'lab/nets';

export const [n, d] = [12, 24];
const rng = random(seed);
export const draw = (
  from: number,
  to: number,
  normal = from ** -0.5,
) => drawWeights(from, to, { normal }, rng);

// zh: 多头注意力，权重随机：下面的性质与学没学过无关。
// en: Multi-head attention with random weights: what follows
// en: does not depend on training.
export function makeAttention(heads: number) {
  const [toQuery, toKey, toValue, toOutput] = [
    1, 2, 3, 4,
  ].map(() => draw(d, d));
  const split = (x: tf.Tensor) =>
    x.reshape([n, heads, d / heads]).transpose([1, 0, 2]);
  const later = tf
    .range(0, n)
    .greater(tf.range(0, n).reshape([n, 1]));
  const mask = later.toFloat().mul(-1e9);

  function attend(x: tf.Tensor, causal = false) {
    const q = split(x.matMul(toQuery));
    const k = split(x.matMul(toKey));
    const v = split(x.matMul(toValue));
    const scores = q
      .matMul(k, false, true)
      .div(Math.sqrt(d / heads));
    const weights = (
      causal ? scores.add(mask) : scores
    ).softmax();
    const joined = weights
      .matMul(v)
      .transpose([1, 0, 2])
      .reshape([n, d]);
    return { weights, output: joined.matMul(toOutput) };
  }

  // zh: 不拼接：每个头各走一条路 A X (W_V W_O)，再相加。
  // en: Without joining: each head its own way, A X (W_V W_O).
  function addHeads(x: tf.Tensor) {
    const values = tf.split(toValue, heads, 1);
    const outputs = tf.split(toOutput, heads, 0);
    const parts = tf
      .unstack(attend(x).weights)
      .map((a, head) =>
        a
          .matMul(x)
          .matMul(values[head].matMul(outputs[head])),
      );
    return tf.addN(parts);
  }
  return { attend, addHeads };
}

import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { drawWeights } from 'lab/nets';
import { keys, n, values } from './data';

const d = 32;
const rng = random(seed);
const draw = (
  from: number,
  to: number,
  normal = from ** -0.5,
) => drawWeights(from, to, { normal }, rng);
const times = (x: tf.Tensor, matrix: tf.Tensor) =>
  x
    .reshape([-1, matrix.shape[0]])
    .matMul(matrix)
    .reshape([-1, n, ...matrix.shape.slice(1)]);
const normalize = (x: tf.Tensor) => {
  const { mean, variance } = tf.moments(x, -1, true);
  return x.sub(mean).div(variance.add(1e-5).sqrt());
};
const later = tf
  .range(0, n)
  .greater(tf.range(0, n).reshape([n, 1]));
const mask = later.toFloat().mul(-1e9);

// zh: 每个位置换成前一个位置的内容。
// en: Each position gets what the one before it has.
const previous = (x: tf.Tensor) =>
  x.slice([0, 0, 0], [-1, n - 1, -1]).pad([
    [0, 0],
    [1, 0],
    [0, 0],
  ]);

// zh: 只有注意力和残差，一个头，因果掩码，没有前馈网络。
// en: Attention and residuals alone: one head, a causal mask,
// en: no feed-forward net.
export function makeNet(blocks: number, shifted: boolean) {
  const embedding = draw(keys + values, d, 1);
  const places = draw(n, d, 1);
  const layers = Array.from({ length: blocks }, () =>
    [1, 2, 3, 4].map(() => draw(d, d)),
  );
  // zh: 键里掺进多少前一个位置的键：一个可学的数。
  // en: How much of the previous position's key is mixed in:
  // en: one learned number.
  const share = tf.variable(
    tf.scalar(shifted ? 1 : 0),
    shifted,
  );
  const readout = draw(d, values);
  return (tokens: tf.Tensor) => {
    const oneHot = tf
      .oneHot(tokens, keys + values)
      .toFloat();
    let x = times(oneHot, embedding).add(places);
    const looked = layers.map(
      ([toQuery, toKey, toValue, toOutput]) => {
        const input = normalize(x);
        const own = times(input, toKey);
        const key = own.add(previous(own).mul(share));
        const query = times(input, toQuery);
        const scores = query
          .matMul(key, false, true)
          .div(Math.sqrt(d));
        const weights = scores.add(mask).softmax();
        const read = weights.matMul(times(input, toValue));
        x = x.add(times(read, toOutput));
        return weights;
      },
    );
    return { looked, logits: times(normalize(x), readout) };
  };
}

import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { drawWeights } from 'lab/nets';

export const [symbols, length] = [8, 8];

const width = 16;
type Branch = (h: tf.Tensor) => tf.Tensor;
export type Join = (
  h: tf.Tensor,
  branch: Branch,
) => tf.Tensor;
export type Net = ReturnType<typeof makeNet>;

// zh: 层归一化：每个位置用自己的 16 个数。
// en: Layer normalisation: each place by its own 16 numbers.
export function normalize(h: tf.Tensor) {
  const centred = h.sub(h.mean(-1, true));
  const variance = centred.square().mean(-1, true);
  return centred.div(variance.add(1e-5).sqrt());
}

export function makeNet(blocks: number, join: Join) {
  const rng = random(1000 + seed);
  const matrix = (
    inputs: number,
    outputs: number,
    scale = 1 / Math.sqrt(inputs),
  ) => drawWeights(inputs, outputs, { normal: scale }, rng);
  const tokens = matrix(symbols, width, 1);
  const places = matrix(length, width, 1);
  const layers = Array.from({ length: blocks }, () => ({
    mixed: matrix(width, 3 * width),
    out: matrix(width, width),
    wide: matrix(width, 2 * width),
    narrow: matrix(2 * width, width),
  }));
  const read = matrix(width, symbols);

  // zh: 一个头的自注意力：softmax(QKᵀ / √16) V。
  // en: Self-attention with one head.
  const attend = (
    h: tf.Tensor,
    { mixed, out }: (typeof layers)[number],
  ) => {
    const [q, k, v] = tf
      .split(h.matMul(mixed), 3, 1)
      .map((part) => part.reshape([-1, length, width]));
    const scores = tf
      .matMul(q, k, false, true)
      .div(Math.sqrt(width));
    return tf
      .matMul(tf.softmax(scores), v)
      .reshape([-1, width])
      .matMul(out);
  };

  return {
    parameters: [
      tokens,
      places,
      read,
      ...layers.flatMap((layer) => Object.values(layer)),
    ],
    last: layers.map(({ narrow }) => narrow),
    apply(inputs: tf.Tensor): tf.Tensor {
      const embedded = inputs
        .cast('float32')
        .matMul(tokens);
      let h: tf.Tensor = embedded
        .reshape([-1, length, width])
        .add(places)
        .reshape([-1, width]);
      for (const layer of layers) {
        h = join(h, (x) => attend(x, layer));
        h = join(h, (x) =>
          x.matMul(layer.wide).relu().matMul(layer.narrow),
        );
      }
      return normalize(h).matMul(read);
    },
  };
}

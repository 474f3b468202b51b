import * as tf from '@tensorflow/tfjs';
import { param, type Random } from 'lab';
import type { Layer } from 'lab/nets';

const activation = param('activation', 'gelu', [
  'gelu',
  'silu',
  'relu',
  'tanh',
]);
const teeth = param('teeth', 4, [2, 16, 2]);

const activations = {
  gelu: (z: tf.Tensor) =>
    z.mul(z.mul(Math.SQRT1_2).erf().add(1)).mul(0.5),
  silu: (z: tf.Tensor) => z.mul(z.sigmoid()),
  relu: (z: tf.Tensor) => z.relu(),
  tanh: (z: tf.Tensor) => z.tanh(),
};
export const chosen = activations[activation];
export const { relu } = activations;

// zh: [−1, 1] 上等距的 256 点；锯齿的均值是 0，方差是 1。
// en: 256 equal steps on [−1, 1]; a saw of mean 0, variance 1.
const places = Array.from(
  { length: 256 },
  (_, i) => i / 255,
);
const saw = places.map(
  (p) => 1 - Math.abs(1 - ((2 * p * teeth) % 2)),
);
export const x = tf.tensor2d(
  places.map((p) => [2 * p - 1]),
);
const y = tf.tensor2d(saw.map((height) => [height]));
const { mean, variance } = tf.moments(y);
export const target = y.sub(mean).div(variance.sqrt());

// zh: 第一层的折点撒满整个区间，对宽网络才公平。
// en: The kinks of layer 1 all over the interval, which is only
// en: fair to the wide net.
export function spreadKinks(
  { weights, bias }: Layer,
  rng: Random,
) {
  const [row] = weights.arraySync();
  bias.assign(
    tf.tensor1d(row.map((w) => -w * rng.uniform(-1, 1))),
  );
}

import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import type { Network } from './network';
import type { Shape } from './remedies';

// zh: 64 个点，两坐标同号为一类，异号为另一类。
// en: 64 points; one class where both coordinates have the
// en: same sign, the other class elsewhere.
export function makeData(count = 64) {
  const rng = random(seed + 1);
  const points = Array.from({ length: count }, () => [
    rng.uniform(-1.7, 1.7),
    rng.uniform(-1.7, 1.7),
  ]);
  const classes = points.map(([a, b]) => [
    a * b > 0 ? 1 : 0,
  ]);
  return {
    x: tf.tensor2d(points),
    y: tf.tensor2d(classes),
  };
}
export type Data = ReturnType<typeof makeData>;

// zh: 损失对每一层输出的梯度有多长（平方和的平方根）。
// en: How long is the gradient of the loss for the output of
// en: each layer (the root of its sum of squares)?
export function gradientNorms(
  network: Network,
  data: Data,
  { depth, width }: Shape,
) {
  const count = data.x.shape[0];
  const probes = Array.from({ length: depth }, () =>
    tf.zeros([count, width]),
  );
  const gradients = tf.grads((...zeros: tf.Tensor[]) =>
    network.loss(data, zeros),
  )(probes);
  return gradients.map((gradient) =>
    Math.hypot(...gradient.dataSync()),
  );
}

// zh: 每一层里，对全部样本都不激活的单元占多大比例？
// en: In each layer, what share of the units does no sample
// en: turn on?
export function deadShares(network: Network, data: Data) {
  const { units } = network.forward(data.x);
  const shares = units.map((unit) =>
    unit.greater(0).any(0).logicalNot().toFloat().mean(),
  );
  return [...tf.stack(shares).dataSync()];
}

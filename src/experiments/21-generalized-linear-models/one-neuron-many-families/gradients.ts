import * as tf from '@tensorflow/tfjs';
import { predictor, type Data } from './fitting';
import type { Neuron } from './neurons';

// zh: 自动微分算出的 dℓ/dη，和 μ − y 差多少？取最大的一个，
// zh: 除以 1 + μ。等级没有单一的 η，不算。
// en: How far is dℓ/dη, by automatic differentiation, from
// en: μ − y? The largest difference, over 1 + μ. Ranks have no
// en: single η and are left out.
export function distanceFromError(
  neuron: Neuron,
  beta: number[],
  { x, y }: Data,
) {
  if (neuron.name === 'ordinalLogit') return null;
  return tf.tidy(() => {
    const eta = predictor(neuron, beta, x);
    const target = tf.tensor2d(y, [y.length, 1]);
    const slope = tf.grad((z) =>
      neuron.loss(target, z).sum(),
    )(eta);
    // zh: 第一类的 η 定为 0，没有导数。
    // en: η of the first class is 0 and has no derivative.
    const last = (table: tf.Tensor) =>
      neuron.family ? table : table.slice([0, 1], [-1, 2]);
    const mean = last(neuron.activation(eta));
    const observed = neuron.family
      ? target
      : last(tf.oneHot(tf.tensor1d(y, 'int32'), 3));
    const error = mean
      .sub(observed)
      .mul(neuron.canonical || 1);
    return slope
      .sub(error)
      .div(mean.add(1))
      .abs()
      .max()
      .dataSync()[0];
  });
}

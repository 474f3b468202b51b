import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { learningRate, method } from './settings';

export interface Network {
  parameters: tf.Variable[];
  apply: (x: tf.Tensor) => tf.Tensor;
}

const rng = random(seed + 1);

const variable = (make: () => tf.Tensor) =>
  tf.tidy(() => tf.variable(make()));

// zh: ReLU 网络，He 初始化，偏置为 0。
// en: A ReLU network, initialised after He, with biases 0.
export function makeNetwork(sizes: number[]): Network {
  const layers = sizes.slice(1).map((outputs, i) => {
    const inputs = sizes[i];
    const values = Array.from(
      { length: inputs * outputs },
      () => rng.normal(0, Math.sqrt(2 / inputs)),
    );
    return {
      weight: variable(() =>
        tf.tensor2d(values, [inputs, outputs]),
      ),
      bias: variable(() => tf.zeros([outputs])),
    };
  });
  const apply = (x: tf.Tensor) =>
    layers.reduce((below, { weight, bias }, i) => {
      const z = tf.matMul(below, weight).add(bias);
      return i < layers.length - 1 ? tf.relu(z) : z;
    }, x);
  const parameters = layers.flatMap((layer) => [
    layer.weight,
    layer.bias,
  ]);
  return { parameters, apply };
}

// zh: 裁剪用 RMSProp，其余用 Adam（β₁ = 0.5，β₂ = 0.9）。
// en: RMSProp for clipping, Adam (β₁ = 0.5, β₂ = 0.9) otherwise.
export const makeOptimizer = () =>
  method === 'clipping'
    ? tf.train.rmsprop(learningRate)
    : tf.train.adam(learningRate, 0.5, 0.9);

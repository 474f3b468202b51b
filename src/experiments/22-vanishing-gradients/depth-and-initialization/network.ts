import * as tf from '@tensorflow/tfjs';
import { drawNormal } from './weights';

type Activation = (z: tf.Tensor) => tf.Tensor;

export const activations = {
  relu: (z) => tf.relu(z),
  tanh: (z) => tf.tanh(z),
  sigmoid: (z) => tf.sigmoid(z),
  linear: (z) => z.clone(),
} satisfies Record<string, Activation>;

export interface Setting {
  f: Activation;
  weights: tf.Tensor[];
  factor: number;
  skip?: boolean;
}

// zh: 前向走一遍，再把一个随机的上游梯度逐层传回输入。
// en: Forward once, then a random upstream gradient goes back
// en: to the input, layer by layer.
export function propagate(setting: Setting, batch = 64) {
  return tf.tidy(() => {
    const { f, factor, skip = false } = setting;
    const layer = (h: tf.Tensor, w: tf.Tensor) => {
      const out = f(tf.matMul(h, w.mul(factor)));
      return skip ? h.add(out) : out;
    };
    const width = setting.weights[0].shape[0];
    let h: tf.Tensor = drawNormal(batch, width);
    const inputs = setting.weights.map((w) => {
      const input = h;
      h = layer(h, w);
      return input;
    });
    let delta: tf.Tensor = drawNormal(batch, width);
    const hiddenNorms = [norm(delta)];
    const weightNorms: number[] = [];
    for (let l = inputs.length - 1; l >= 0; l--) {
      const both = [inputs[l], setting.weights[l]];
      const grads = tf.grads(layer)(both, delta);
      delta = grads[0]!;
      hiddenNorms.unshift(norm(delta));
      weightNorms.unshift(norm(grads[1]));
    }
    return {
      hiddenNorms,
      weightNorms,
      outputMeanSquare: norm(h) ** 2 / h.size,
    };
  });
}

// zh: 用双精度求和：大于 1.8e19 的数，平方超出 float32。
// en: Summed in double precision: the square of a number
// en: above 1.8e19 is beyond float32.
function norm(tensor: tf.Tensor) {
  const numbers = tensor.dataSync();
  let sum = 0;
  for (const number of numbers) sum += number * number;
  return Math.sqrt(sum);
}

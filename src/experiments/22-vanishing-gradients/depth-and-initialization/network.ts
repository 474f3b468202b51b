import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { randomOrthogonal } from 'lab/linear-algebra';
import { drawWeights, norm } from 'lab/nets';

export const activations = {
  relu: (z: tf.Tensor) => tf.relu(z),
  tanh: (z: tf.Tensor) => tf.tanh(z),
  sigmoid: (z: tf.Tensor) => tf.sigmoid(z),
  linear: (z: tf.Tensor) => z.clone(),
};

const rng = random(seed);
const normal = (rows: number, columns: number) =>
  drawWeights(rows, columns, { normal: 1 }, rng);

// zh: 一层的方阵：元素的方差为 1 / n 的高斯矩阵，或正交矩阵（取
// zh: 一个随机的，每层把它的行重新洗牌，仍是正交的）。
// en: The square matrix of a layer: Gaussian with entries of
// en: variance 1 / n, or orthogonal: a random one, whose rows
// en: are shuffled anew for each layer.
export const gaussian = (n: number) =>
  normal(n, n).div(Math.sqrt(n));
let turn: number[][] | undefined;
export const orthogonal = (n: number) => {
  turn ??= randomOrthogonal(n, n, rng);
  return tf.tensor2d(rng.shuffle(turn));
};

export interface Setting {
  f: (z: tf.Tensor) => tf.Tensor;
  weights: tf.Tensor[];
  factor: number;
  skip?: boolean;
}

// zh: 前向走一遍，再把一个随机的上游梯度逐层传回输入。
// en: Forward once, then a random upstream gradient goes back
// en: to the input, layer by layer.
export function propagate(setting: Setting, batch = 64) {
  const { f, factor, skip = false } = setting;
  const layer = (h: tf.Tensor, w: tf.Tensor) => {
    const out = f(tf.matMul(h, w.mul(factor)));
    return skip ? h.add(out) : out;
  };
  const width = setting.weights[0].shape[0];
  let h: tf.Tensor = normal(batch, width);
  const inputs = setting.weights.map((w) => {
    const input = h;
    h = layer(h, w);
    return input;
  });
  let delta: tf.Tensor = normal(batch, width);
  const hiddenNorms = [norm(delta)];
  const weightNorms: number[] = [];
  for (let l = inputs.length - 1; l >= 0; l--) {
    const both = [inputs[l], setting.weights[l]];
    const grads = tf.grads(layer)(both, delta);
    delta = grads[0];
    hiddenNorms.unshift(norm(delta));
    weightNorms.unshift(norm(grads[1]));
  }
  const outputMeanSquare = norm(h) ** 2 / h.size;
  return { hiddenNorms, weightNorms, outputMeanSquare };
}

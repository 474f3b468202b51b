import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

const activations = {
  relu: (z: tf.Tensor) => tf.relu(z),
  tanh: (z: tf.Tensor) => tf.tanh(z),
  linear: (z: tf.Tensor) => z.clone(),
};

export interface Setting {
  f: keyof typeof activations;
  weights: tf.Tensor2D[];
  batch: number;
  factor: number;
  norm?: boolean;
  skip?: boolean;
}

const rng = random(seed);
export function draw(rows: number, columns: number) {
  const numbers = Float32Array.from(
    { length: rows * columns },
    () => rng.normal(),
  );
  return tf.tensor2d(numbers, [rows, columns]);
}

// zh: 批归一化：每个单元减去批内均值，除以批内标准差。
// en: Batch normalisation: each unit minus its mean over the
// en: batch, over its standard deviation there.
function batchNorm(z: tf.Tensor) {
  const { mean, variance } = tf.moments(z, 0);
  return z.sub(mean).div(variance.add(1e-5).sqrt());
}

export function propagate(setting: Setting) {
  return tf.tidy(() => {
    const { weights, batch } = setting;
    const depth = weights.length;
    const width = weights[0].shape[0];
    const scale = setting.factor * Math.sqrt(2 / width);
    const f = activations[setting.f];
    const layer = (h: tf.Tensor, w: tf.Tensor) => {
      const z = tf.matMul(h, w).mul(scale);
      const out = f(setting.norm ? batchNorm(z) : z);
      return setting.skip ? h.add(out) : out;
    };

    let h: tf.Tensor = draw(batch, width);
    const inputs = weights.map((w) => {
      const input = h;
      h = layer(h, w);
      return input;
    });
    // zh: 一个随机的上游梯度，从输出逐层传回输入。
    // en: A random upstream gradient, from output to input.
    let delta: tf.Tensor = draw(batch, width);
    const norms = [sizeOf(delta)];
    for (let l = depth - 1; l >= 0; l--) {
      const through = (input: tf.Tensor) =>
        layer(input, weights[l]);
      delta = tf.grad(through)(inputs[l], delta);
      norms.unshift(sizeOf(delta));
    }
    // zh: 每层的平方增长率：中间各层的几何平均，去掉首尾。
    // en: Growth of the square per layer: the geometric mean
    // en: without the ends.
    const ratio = norms[2] / norms[depth - 2];
    const growth = ratio ** (2 / (depth - 4));
    return { norms, growth };
  });
}

function sizeOf(tensor: tf.Tensor) {
  const numbers = tensor.dataSync();
  let sum = 0;
  for (const number of numbers) sum += number * number;
  return Math.sqrt(sum);
}

import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

const activations = {
  linear: (code: tf.Tensor) => code,
  tanh: (code: tf.Tensor) => code.tanh(),
  relu: (code: tf.Tensor) => code.relu(),
};

// zh: 自编码器 5 → k → 5，没有偏置。
// en: Autoencoder 5 → k → 5, without biases.
export function makeAutoencoder(
  codeSize: number,
  activation: keyof typeof activations,
) {
  const rng = random(seed + 1);
  const weights = (rows: number, columns: number) => {
    const entries = Array.from(
      { length: rows * columns },
      () => rng.normal(0, 0.3),
    );
    return tf.variable(
      tf.tensor2d(entries, [rows, columns]),
    );
  };
  const encoder = weights(5, codeSize);
  const decoder = weights(codeSize, 5);
  const encode = (x: tf.Tensor) =>
    activations[activation](x.matMul(encoder));
  // zh: 重建误差：差的平方和，对样本求平均。
  // en: Reconstruction error: squares summed, averaged over
  // en: the samples.
  const error = (x: tf.Tensor): tf.Scalar => {
    const rebuilt = encode(x).matMul(decoder);
    return x.sub(rebuilt).square().sum(1).mean();
  };
  return { decoder, encode, error };
}

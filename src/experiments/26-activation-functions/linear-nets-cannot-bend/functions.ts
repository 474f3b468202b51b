import * as tf from '@tensorflow/tfjs';

// zh: 同一个激活函数写两遍：算最佳拟合用双精度，训练用张量。
// en: Each activation twice: in double precision for the best
// en: fit, on tensors for training.
export const activations = {
  identity: {
    at: (z: number) => z,
    of: (z: tf.Tensor) => z,
  },
  square: {
    at: (z: number) => z * z,
    of: (z: tf.Tensor) => tf.square(z),
  },
  relu: {
    at: (z: number) => Math.max(0, z),
    of: (z: tf.Tensor) => tf.relu(z),
  },
  tanh: {
    at: (z: number) => Math.tanh(z),
    of: (z: tf.Tensor) => tf.tanh(z),
  },
  sin: {
    at: (z: number) => Math.sin(z),
    of: (z: tf.Tensor) => tf.sin(z),
  },
  step: {
    at: (z: number) => (z > 0 ? 1 : 0),
    of: (z: tf.Tensor) => tf.step(z),
  },
};
export type Name = keyof typeof activations;

export const targets = {
  sine: (x: number) => Math.sin(6 * x),
  bump: (x: number) => 2 * Math.exp(-20 * x * x) - 1,
  jump: (x: number) => (x > 0 ? 1 : -1),
  parabola: (x: number) => 2 * x * x - 1,
};

// zh: [−1, 1] 上的 200 个点。
// en: 200 points on [−1, 1].
export const grid = Array.from(
  { length: 200 },
  (_, i) => (i + 0.5) / 100 - 1,
);

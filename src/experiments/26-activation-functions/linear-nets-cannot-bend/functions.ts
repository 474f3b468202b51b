import * as tf from '@tensorflow/tfjs';

// zh: 每个写两遍：双精度的，张量的。
// en: Each twice: in double precision, and on tensors.
export const onNumbers = {
  identity: (z: number) => z,
  square: (z: number) => z * z,
  relu: (z: number) => Math.max(0, z),
  tanh: (z: number) => Math.tanh(z),
  sin: (z: number) => Math.sin(z),
  step: (z: number) => (z > 0 ? 1 : 0),
};
export const onTensors = {
  identity: (z: tf.Tensor) => z,
  square: (z: tf.Tensor) => tf.square(z),
  relu: (z: tf.Tensor) => tf.relu(z),
  tanh: (z: tf.Tensor) => tf.tanh(z),
  sin: (z: tf.Tensor) => tf.sin(z),
  step: (z: tf.Tensor) => tf.step(z),
};
export type Name = keyof typeof onNumbers;
export const bends = [
  'relu',
  'tanh',
  'sin',
  'step',
] as const;

export const targets = {
  sine: (x: number) => Math.sin(6 * x),
  bump: (x: number) => 2 * Math.exp(-20 * x * x) - 1,
  jump: (x: number) => (x > 0 ? 1 : -1),
  parabola: (x: number) => 2 * x * x - 1,
};

export const grid = Array.from(
  { length: 200 },
  (_, i) => (i + 0.5) / 100 - 1,
);

import * as tf from '@tensorflow/tfjs';

// zh: 传进来的是 W h，权重方差 1 / n（LeCun）；乘 √g 就是方差
// zh: g / n。
// en: What comes in is W h with weights of variance 1 / n
// en: (LeCun); a factor of √g makes it g / n.
export const makeLayers = (seluVariance: number) => ({
  selu: (z: tf.Tensor) =>
    tf.selu(z.mul(Math.sqrt(seluVariance))),
  reluLeCun: (z: tf.Tensor) => tf.relu(z),
  reluHe: (z: tf.Tensor) => tf.relu(z.mul(Math.SQRT2)),
  tanh: (z: tf.Tensor) => tf.tanh(z),
});

export const makeInputs = (
  mean: number,
  deviation: number,
) => ({
  Standard: { mean: 0, deviation: 1 },
  Wide: { mean: 0.5, deviation: 1.5 },
  Narrow: { mean: -0.3, deviation: 0.5 },
  Own: { mean, deviation },
});

// zh: SELU 从四种输入出发；四个网络只比较 N(0, 1)。
// en: SELU starts from all four inputs; the networks are
// en: compared from N(0, 1) only.
export const plans = [
  ['selu', 'Standard'],
  ['selu', 'Wide'],
  ['selu', 'Narrow'],
  ['selu', 'Own'],
  ['reluLeCun', 'Standard'],
  ['reluHe', 'Standard'],
  ['tanh', 'Standard'],
] as const;

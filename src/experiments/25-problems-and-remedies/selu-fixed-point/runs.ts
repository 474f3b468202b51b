import * as tf from '@tensorflow/tfjs';

export interface Start {
  mean: number;
  deviation: number;
}
export interface Run {
  name: string;
  network: string;
  input: string;
  start: Start;
  layer: (product: tf.Tensor) => tf.Tensor;
}

// zh: 传进来的是 W h，权重方差 1 / n；乘 √g 就是方差 g / n。
// en: What comes in is W h with weights of variance 1 / n; a
// en: factor of √g makes it g / n.
export function makeRuns(reader: {
  inputMean: number;
  inputDeviation: number;
  seluVariance: number;
}): Run[] {
  const scale = Math.sqrt(reader.seluVariance);
  const networks = {
    selu: (z: tf.Tensor) => tf.selu(z.mul(scale)),
    reluLeCun: (z: tf.Tensor) => tf.relu(z),
    reluHe: (z: tf.Tensor) => tf.relu(z.mul(Math.SQRT2)),
    tanh: (z: tf.Tensor) => tf.tanh(z),
  };
  const starts = {
    Standard: { mean: 0, deviation: 1 },
    Wide: { mean: 0.5, deviation: 1.5 },
    Narrow: { mean: -0.3, deviation: 0.5 },
    Own: {
      mean: reader.inputMean,
      deviation: reader.inputDeviation,
    },
  };
  return Object.entries(networks).flatMap(
    ([network, layer]) =>
      Object.entries(starts).map(([input, start]) => ({
        name: network + input,
        ...{ network, input, start, layer },
      })),
  );
}

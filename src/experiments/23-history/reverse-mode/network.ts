import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

// zh: 8 个样本，3 个输入；目标也是随机的。
// en: 8 samples of 3 inputs; the targets are random too.
const rng = random(seed);
export const inputs = Array.from({ length: 8 }, () =>
  [0, 0, 0].map(() => rng.uniform(-1, 1)),
);
export const targets = inputs.map(() => rng.uniform(-1, 1));

// zh: 参数排成一列：先是 3 × 宽度 个隐层权重，再是输出层的。
// en: Parameters in a row: 3 × width hidden, then the output's.
export function network(width: number) {
  const start = random(seed + 1);
  const weights = Array.from({ length: 4 * width }, () =>
    start.normal(0, 1),
  );
  const loss = (w: tf.Tensor): tf.Scalar => {
    const hiddenWeights = w
      .slice([0], [3 * width])
      .reshape([3, width]);
    const outputWeights = w
      .slice([3 * width], [width])
      .reshape([width, 1]);
    const hidden = tf
      .matMul(tf.tensor2d(inputs), hiddenWeights)
      .tanh();
    return tf
      .matMul(hidden, outputWeights)
      .squeeze([1])
      .sub(targets)
      .square()
      .mean();
  };
  return { loss, weights };
}

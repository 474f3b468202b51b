import * as tf from '@tensorflow/tfjs';
import type { Counts } from './data';

type Each = (eta: tf.Tensor, y: tf.Tensor) => tf.Tensor;

// zh: 输出怎样从 η 得来，损失又是什么。泊松的负对数似然，去
// zh: 掉与参数无关的 log y!，是 e^η − yη。
// en: How the output comes from η, and the loss. The negative
// en: log likelihood of a Poisson count, without the log y!
// en: that no parameter moves, is e^η − yη.
export const units = {
  exponential: {
    mean: (eta: number) => Math.exp(eta),
    loss: (eta, y) => tf.exp(eta).sub(y.mul(eta)),
  },
  identity: {
    mean: (eta: number) => eta,
    loss: (eta, y) => eta.sub(y).square(),
  },
  relu: {
    mean: (eta: number) => Math.max(0, eta),
    loss: (eta, y) => tf.relu(eta).sub(y).square(),
  },
} satisfies Record<
  string,
  { mean: (eta: number) => number; loss: Each }
>;
export type UnitName = keyof typeof units;

export interface Plan {
  learningRate: number;
  steps: number;
  start: number;
}

// zh: 全批的 Adam；每一步的系数交给 onStep，返回最后的。
// en: Adam on full batches; hands the coefficients of each step
// en: to onStep and returns the last ones.
export function train(
  name: UnitName,
  { rows, y }: Counts,
  { learningRate, steps, start }: Plan,
  onStep: (beta: number[], step: number) => void,
) {
  let last: number[] = [];
  tf.tidy(() => {
    const x = tf.tensor2d(rows);
    const target = tf.tensor2d(y, [y.length, 1]);
    const beta = tf
      .fill([rows[0].length, 1], start)
      .variable();
    const loss = (): tf.Scalar => {
      const eta = x.matMul(beta);
      return units[name].loss(eta, target).mean();
    };
    // zh: 指数输出学的是计数的对数，另两种学计数本身，数值大
    // zh: 得多，步子也放大四倍。
    // en: Exponential output learns logarithms of counts, the
    // en: others counts themselves: larger numbers, and steps four
    // en: times as long.
    const factor = name === 'exponential' ? 1 : 4;
    const adam = tf.train.adam(factor * learningRate);
    for (let step = 1; step <= steps; step++) {
      tf.tidy(() => {
        adam.minimize(loss);
      });
      last = [...beta.dataSync()];
      onStep(last, step);
    }
    adam.dispose();
    beta.dispose();
  });
  return last;
}

export function meansOf(
  name: UnitName,
  { rows }: Counts,
  beta: number[],
) {
  return rows.map((row) =>
    units[name].mean(
      row.reduce((sum, v, j) => sum + v * beta[j], 0),
    ),
  );
}

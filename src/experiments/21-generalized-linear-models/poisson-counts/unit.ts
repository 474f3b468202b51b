import * as tf from '@tensorflow/tfjs';
import { steps } from 'lab';
import { dot } from 'lab/linear-algebra';
import { minimize } from 'lab/nets';
import type { Counts } from './data';

const outputs = {
  exponential: (eta: number) => Math.exp(eta),
  identity: (eta: number) => eta,
  relu: (eta: number) => Math.max(0, eta),
};
type Output = keyof typeof outputs;
export const outputNames = Object.keys(outputs) as Output[];

// zh: 泊松的负对数似然，去掉与参数无关的 log y!，是
// zh: e^η − yη；另两种输出用平方误差。
// en: The negative log likelihood of a Poisson count, without
// en: log y!, is e^η − yη; the other outputs have squared error.
type Loss = (eta: tf.Tensor, y: tf.Tensor) => tf.Tensor;
const losses: Record<Output, Loss> = {
  exponential: (eta, y) => tf.exp(eta).sub(y.mul(eta)),
  identity: (eta, y) => eta.sub(y).square(),
  relu: (eta, y) => tf.relu(eta).sub(y).square(),
};

// zh: 全批的 Adam，记下每一步的系数。指数输出学的是计数的对
// zh: 数，另两种学计数本身，数值大得多，步子也放大四倍。
// en: Adam on full batches; keeps the coefficients of each step.
// en: Exponential output learns logarithms of counts, the others
// en: the counts themselves, by steps four times as long.
export function train(
  output: Output,
  { x, y }: Counts,
  { rate, count }: { rate: number; count: number },
) {
  const inputs = tf.tensor2d(x);
  const targets = tf.tensor2d(y, [y.length, 1]);
  const beta = tf.variable(tf.ones([x[0].length, 1]));
  const factor = output === 'exponential' ? 1 : 4;
  const adam = tf.train.adam(factor * rate);
  const path: number[][] = [];
  for (const _ of steps(count)) {
    minimize(adam, () => {
      const eta = inputs.matMul(beta);
      return losses[output](eta, targets).mean();
    });
    path.push([...beta.dataSync()]);
  }
  const etas = x.map((row) => dot(row, path[count - 1]));
  return { path, means: etas.map(outputs[output]) };
}

// zh: 泊松的对数似然，即各个 ln(e^−μ μ^y / y!) 之和。
// en: Log likelihood of Poisson counts: sums ln(e^−μ μ^y / y!).
export function logLikelihood(y: number[], mu: number[]) {
  let sum = 0;
  mu.forEach((mean, i) => {
    sum -= mean;
    for (let k = 1; k <= y[i]; k++)
      sum += Math.log(mean / k);
  });
  return sum;
}

// zh: 偏差：离“每个均值都等于计数”的模型差多少，乘以 2。
// en: Deviance: twice what is missing to the model whose every
// en: mean is the count.
export const deviance = (y: number[], mu: number[]) =>
  2 * (logLikelihood(y, y) - logLikelihood(y, mu));

import * as tf from '@tensorflow/tfjs';
import { steps } from 'lab';
import { dot, gram, inverse } from 'lab/linear-algebra';
import { multiply, solve } from 'lab/linear-algebra';
import { minimize } from 'lab/nets';
import { momentsOf, type Cars } from './cars';

const sigmoid = (eta: number) => 1 / (1 + Math.exp(-eta));

// zh: 梯度 Xᵀ(y − μ) 和海森矩阵 XᵀWX，W = μ(1 − μ)。
// en: Gradient Xᵀ(y − μ), curvature XᵀWX, W = μ(1 − μ).
function derivatives(cars: Cars, beta: number[]) {
  const x = cars.map(({ weight }) => [1, weight]);
  const mu = x.map((row) => sigmoid(dot(row, beta)));
  const errors = cars.map(({ y }, i) => y - mu[i]);
  const [gradient] = multiply([errors], x);
  const weights = mu.map((p) => p * (1 - p));
  return { gradient, curvature: gram(x, weights) };
}

// zh: β ← β + (XᵀWX)⁻¹ Xᵀ(y − μ)，直到不再变。R 也是最多
// zh: 走 25 步。权重衰减只罚标准化后的斜率。
// en: β ← β + (XᵀWX)⁻¹ Xᵀ(y − μ), at most 25 times, as in R.
// en: Weight decay is on the standardised slope alone.
export function irls(cars: Cars, weightDecay = 0) {
  const [, deviation] = momentsOf(cars);
  const decay = weightDecay * cars.length * deviation ** 2;
  const path = [[0, 0]];
  for (let step = 0; step < 25; step++) {
    const beta = path[step];
    const { gradient, curvature } = derivatives(cars, beta);
    gradient[1] -= decay * beta[1];
    curvature[1][1] += decay;
    const move = solve(curvature, gradient);
    path.push(beta.map((b, j) => b + move[j]));
    if (Math.hypot(...move) < 1e-12 * Math.hypot(...beta))
      break;
  }
  return path;
}

// zh: 一个 sigmoid 单元，全批梯度下降；x 先平移、缩放，每一步
// zh: 的系数再换回原来的单位。
// en: Gradient descent of one sigmoid unit on full batches: x is
// en: shifted and scaled, the coefficients put back in its units.
export function descend(
  cars: Cars,
  [shift, scale]: number[],
  rate: number,
  count: number,
) {
  const z = cars.map((car) => (car.weight - shift) / scale);
  const x = tf.tensor1d(z);
  const y = tf.tensor1d(cars.map((car) => car.y));
  const weight = tf.variable(tf.scalar(0));
  const bias = tf.variable(tf.scalar(0));
  // zh: 交叉熵，即伯努利的负对数似然。
  // en: A Bernoulli variable's negative log likelihood.
  const crossEntropy = () => {
    const eta = x.mul(weight).add(bias);
    return tf.softplus(eta).sub(y.mul(eta)).mean();
  };
  const sgd = tf.train.sgd(rate);
  const path = [[0, 0]];
  for (const _ of steps(count)) {
    minimize(sgd, crossEntropy);
    const slope = weight.dataSync()[0] / scale;
    path.push([bias.dataSync()[0] - slope * shift, slope]);
  }
  return path;
}

const side = ({ weight, y }: Cars[0], beta: number[]) =>
  (2 * y - 1) * dot([1, weight], beta);

// zh: 偏差：负对数似然的两倍。
// en: Deviance: twice the negative log likelihood.
export const deviance = (cars: Cars, beta: number[]) =>
  cars.reduce((sum, car) => {
    return sum + 2 * Math.log1p(Math.exp(-side(car, beta)));
  }, 0);

// zh: 标准误，由海森矩阵的逆。收敛：再走一步牛顿，斜率动不到
// zh: 百分之一个标准误。都在自己那一边，两类就分开了。
// en: Standard errors. At rest, one more Newton step moves the
// en: slope by under 0.01 of its error; all right, separated.
export function summarize(cars: Cars, beta: number[]) {
  const { gradient, curvature } = derivatives(cars, beta);
  const covariance = inverse(curvature);
  const [b, w] = covariance.map((c, j) => Math.sqrt(c[j]));
  const move = Math.abs(dot(covariance[1], gradient));
  let outcome = 'notConverged';
  if (move < 0.01 * w) outcome = 'converged';
  if (cars.every((car) => side(car, beta) > 0))
    outcome = 'separated';
  return {
    outcome,
    Intercept: beta[0],
    Slope: beta[1],
    InterceptError: b,
    SlopeError: w,
    Deviance: deviance(cars, beta),
  };
}

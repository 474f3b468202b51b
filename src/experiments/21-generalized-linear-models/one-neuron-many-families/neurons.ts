import * as tf from '@tensorflow/tfjs';
import { classes } from './classes';
import { families, type Neuron } from './families';

export type { Neuron };

// zh: 一个 η = 截距 + 斜率 · x 的神经元。
// en: A neuron with η = intercept + slope · x.
const line = {
  coefficients: ['intercept', 'slope'],
  start: [1, 0],
  rows: (x: number) => [[1, x]],
};
// zh: 平方根和倒数连接要求 η > 0，截距因此随斜率而定。
// en: Square root and reciprocal need η > 0, so their
// en: intercept depends on the slope.
const positive = (slope: number) => [
  0.5 + 2 * Math.abs(slope),
  slope,
];
const { gaussian, bernoulli, poisson, gamma } = families;

// zh: ln Φ(−t)，t ≥ 0，多项式取自《Numerical Recipes》的
// zh: erfcc；远到尾部也不会变成 ln 0。
// en: ln Φ(−t) for t ≥ 0, by the polynomial of erfcc in
// en: Numerical Recipes: no ln 0, however far the tail.
const fitted = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418,
  -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];
function logTail(t: tf.Tensor) {
  const u = t
    .div(2 * Math.SQRT2)
    .add(1)
    .reciprocal();
  const sum = fitted.reduceRight<tf.Tensor>(
    (inner, k) => u.mul(inner).add(k),
    tf.zerosLike(u),
  );
  return u
    .log()
    .add(sum)
    .sub(
      t
        .square()
        .add(Math.LN2 * 2)
        .div(2),
    );
}

// zh: 先选分布，再选连接：激活是连接的反函数，损失是负对数
// zh: 似然，去掉与 η 无关的项。
// en: First the distribution, then the link: the activation is
// en: the inverse of the link, the loss the negative
// en: log-likelihood without terms that do not depend on η.
export const neurons: Neuron[] = [
  {
    ...line,
    name: 'gaussianIdentity',
    family: gaussian,
    activation: (eta) => eta,
    loss: (y, eta) => y.sub(eta).square().div(2),
    canonical: 1,
    truth: positive,
  },
  {
    ...line,
    name: 'bernoulliLogit',
    family: bernoulli,
    activation: (eta) => eta.sigmoid(),
    loss: (y, eta) => eta.softplus().sub(y.mul(eta)),
    canonical: 1,
    truth: (slope) => [0, slope],
  },
  {
    ...line,
    name: 'bernoulliProbit',
    family: bernoulli,
    activation: (eta) =>
      eta.div(Math.SQRT2).erf().add(1).div(2),
    loss: (y, eta) => {
      const side = y.mul(2).sub(1).mul(eta);
      const tail = logTail(side.abs());
      const isRight = side.step();
      return isRight
        .sub(1)
        .mul(tail)
        .sub(isRight.mul(tail.exp().neg().log1p()));
    },
    canonical: 0,
    truth: (slope) => [0, slope],
  },
  {
    ...line,
    name: 'bernoulliCloglog',
    family: bernoulli,
    activation: (eta) => eta.exp().neg().expm1().neg(),
    loss: (y, eta) => {
      const logOfOne = eta.exp().neg().expm1().neg().log();
      return tf
        .sub(1, y)
        .mul(eta.exp())
        .sub(y.mul(logOfOne));
    },
    canonical: 0,
    truth: (slope) => [-0.5, slope],
  },
  {
    ...line,
    name: 'poissonLog',
    family: poisson,
    activation: (eta) => eta.exp(),
    loss: (y, eta) => eta.exp().sub(y.mul(eta)),
    canonical: 1,
    truth: (slope) => [1, slope],
  },
  {
    ...line,
    name: 'poissonSqrt',
    family: poisson,
    activation: (eta) => eta.square(),
    loss: (y, eta) =>
      eta.square().sub(y.mul(2).mul(eta.log())),
    canonical: 0,
    truth: positive,
  },
  {
    ...line,
    name: 'poissonSoftplus',
    family: poisson,
    activation: (eta) => eta.softplus(),
    loss: (y, eta) =>
      eta.softplus().sub(y.mul(eta.softplus().log())),
    canonical: 0,
    truth: (slope) => [1, slope],
  },
  {
    ...line,
    name: 'gammaLog',
    family: gamma,
    activation: (eta) => eta.exp(),
    loss: (y, eta) => y.mul(eta.neg().exp()).add(eta),
    canonical: 0,
    truth: (slope) => [0.5, slope],
  },
  {
    ...line,
    name: 'gammaReciprocal',
    family: gamma,
    activation: (eta) => eta.reciprocal(),
    loss: (y, eta) => y.mul(eta).sub(eta.log()),
    canonical: -1,
    truth: positive,
  },
  ...classes,
];
export const names = neurons.map(({ name }) => name);

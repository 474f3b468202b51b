import * as tf from '@tensorflow/tfjs';
import { families, type Family } from './families';

export interface Unit {
  name: string;
  family: Family;
  inverseLink: (eta: tf.Tensor) => tf.Tensor;
  // zh: 典范连接为 1；典范但差一个负号为 −1；否则为 0。
  // en: 1 for the canonical link, −1 if it is canonical up to
  // en: its sign, otherwise 0.
  canonical: 1 | 0 | -1;
  intercept: (slope: number) => number;
  // zh: 训练的起点：平坦，停在数据的平均值上。
  // en: Where training starts: flat, at the mean of the data.
  link: (mean: number) => number;
}

// zh: 平方根和倒数连接要求 η > 0，截距因此随斜率而定。
// en: Square root and reciprocal need η > 0, so their
// en: intercept depends on the slope.
const positive = (slope: number) =>
  0.5 + 2 * Math.abs(slope);
const logit = (mean: number) => Math.log(mean / (1 - mean));
const { gaussian, bernoulli, poisson, gamma } = families;

// zh: 先选分布，再选连接；神经元的激活是连接的反函数。
// en: First the distribution, then the link: the neuron's
// en: activation is the inverse of the link.
export const units: Unit[] = [
  {
    name: 'gaussianIdentity',
    family: gaussian,
    inverseLink: (eta) => eta,
    canonical: 1,
    intercept: positive,
    link: (mean) => mean,
  },
  {
    name: 'bernoulliLogit',
    family: bernoulli,
    inverseLink: (eta) => tf.sigmoid(eta),
    canonical: 1,
    intercept: () => 0,
    link: logit,
  },
  {
    name: 'bernoulliProbit',
    family: bernoulli,
    inverseLink: (eta) =>
      tf.erf(eta.div(Math.SQRT2)).add(1).div(2),
    canonical: 0,
    intercept: () => 0,
    link: (mean) => 0.6 * logit(mean),
  },
  {
    name: 'bernoulliCloglog',
    family: bernoulli,
    inverseLink: (eta) =>
      tf.neg(tf.expm1(tf.neg(tf.exp(eta)))),
    canonical: 0,
    intercept: () => -0.5,
    link: (mean) => Math.log(-Math.log(1 - mean)),
  },
  {
    name: 'poissonLog',
    family: poisson,
    inverseLink: (eta) => tf.exp(eta),
    canonical: 1,
    intercept: () => 1,
    link: Math.log,
  },
  {
    name: 'poissonSqrt',
    family: poisson,
    inverseLink: (eta) => tf.square(eta),
    canonical: 0,
    intercept: positive,
    link: Math.sqrt,
  },
  {
    name: 'poissonSoftplus',
    family: poisson,
    inverseLink: (eta) => tf.softplus(eta),
    canonical: 0,
    intercept: () => 1,
    link: (mean) => Math.log(Math.expm1(mean)),
  },
  {
    name: 'gammaLog',
    family: gamma,
    inverseLink: (eta) => tf.exp(eta),
    canonical: 0,
    intercept: () => 0.5,
    link: Math.log,
  },
  {
    name: 'gammaReciprocal',
    family: gamma,
    inverseLink: (eta) =>
      tf.reciprocal(tf.maximum(eta, 0.01)),
    canonical: -1,
    intercept: positive,
    link: (mean) => 1 / mean,
  },
];

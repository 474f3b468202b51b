import * as tf from '@tensorflow/tfjs';
import type { Neuron } from './families';

const isClass = (y: tf.Tensor) =>
  tf.oneHot(tf.cast(y.flatten(), 'int32'), 3);
const columns = (eta: tf.Tensor) =>
  tf.split(eta, 2, 1) as [tf.Tensor, tf.Tensor];
const withZero = (eta: tf.Tensor) =>
  tf.concat([tf.zerosLike(columns(eta)[0]), eta], 1);

// zh: 目标是类别，不是数：三类和三个等级。
// en: Targets that are classes, not numbers: three classes, and
// en: three ranks.
export const classes: Neuron[] = [
  // zh: softmax：第一类的 η 定为 0，另外两类各有一条直线。
  // en: Softmax: η of the first class is 0, each of the other
  // en: two has a line.
  {
    name: 'categoricalSoftmax',
    activation: (eta) => tf.softmax(withZero(eta)),
    // zh: ln(1 + eᵃ + eᵇ) 减去观测到的类的 η。
    // en: ln(1 + eᵃ + eᵇ) minus η of the class observed.
    loss: (y, eta) => {
      const [a, b] = columns(eta);
      const logSum = b
        .softplus()
        .add(a.sub(b.softplus()).softplus());
      const observed = withZero(eta).mul(isClass(y));
      return logSum.sub(observed.sum(1, true));
    },
    canonical: 1,
    coefficients: [
      'intercept2',
      'slope2',
      'intercept3',
      'slope3',
    ],
    truth: (slope) => [0.5, slope, 0, 2 * slope],
    start: [0, 0, 0, 0],
    rows: (x) => [
      [1, x, 0, 0],
      [0, 0, 1, x],
    ],
  },
  // zh: 有序：P(y ≤ k) = sigmoid(切点 k − 斜率 · x)，三类共用
  // zh: 一个斜率。
  // en: Ordered: P(y ≤ k) = sigmoid(cut-point k − slope · x),
  // en: with one slope for all classes.
  {
    name: 'ordinalLogit',
    activation: (eta) => {
      const [first, second] = columns(eta.sigmoid());
      return tf.concat(
        [first, second.sub(first), tf.sub(1, second)],
        1,
      );
    },
    loss: (y, eta) => {
      const [a, b] = columns(eta);
      const middle = b
        .neg()
        .softplus()
        .add(a.softplus())
        .sub(a.sub(b).expm1().neg().log());
      return tf
        .concat(
          [a.neg().softplus(), middle, b.softplus()],
          1,
        )
        .mul(isClass(y))
        .sum(1, true);
    },
    canonical: 0,
    coefficients: ['cut1', 'cut2', 'slope'],
    truth: (slope) => [-1, 1, slope],
    start: [-0.5, 0.5, 0],
    rows: (x) => [
      [1, 0, -x],
      [0, 1, -x],
    ],
  },
];

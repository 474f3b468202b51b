import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { units, type Unit } from './units';

// zh: 神经元连同它的数据、损失和真实系数。
// en: A neuron with its data, its loss and its true
// en: coefficients.
export interface Model {
  name: string;
  unit?: Unit;
  coefficients: string[];
  truth: number[];
  start: number[];
  // zh: 均值；类别型目标是各类的概率，每类一列。
  // en: The mean; for classes their probabilities, one column
  // en: each.
  predict: (beta: tf.Tensor, x: tf.Tensor) => tf.Tensor;
  loss: (y: tf.Tensor, predicted: tf.Tensor) => tf.Tensor;
  y: number[];
}

export interface Plan {
  slope: number;
  dispersion: number;
}

export const names = [
  ...units.map(({ name }) => name),
  'categoricalSoftmax',
  'ordinalLogit',
];

export const drawInputs = (size: number) => {
  const rng = random(seed);
  return Array.from({ length: size }, () =>
    rng.uniform(-2, 2),
  );
};

const part = (beta: tf.Tensor, index: number) =>
  tf.slice(beta, index, 1);
const straight = (beta: tf.Tensor, x: tf.Tensor, i = 0) =>
  part(beta, i).add(x.mul(part(beta, i + 1)));
const average = (values: number[]) =>
  values.reduce((a, b) => a + b, 0) / values.length;

function unitModel(unit: Unit): Omit<Model, 'y'> {
  return {
    name: unit.name,
    unit,
    coefficients: ['intercept', 'slope'],
    truth: [],
    start: [],
    predict: (beta, x) =>
      unit.inverseLink(straight(beta, x)),
    loss: unit.family.loss,
  };
}

// zh: 一个样本的损失是 −ln p(观测到的类)。
// en: A sample's loss is −ln p(the class observed).
const classLoss = (y: tf.Tensor, predicted: tf.Tensor) =>
  tf.neg(
    tf.log(
      tf.maximum(
        tf
          .oneHot(tf.cast(y, 'int32'), 3)
          .mul(predicted)
          .sum(1),
        1e-7,
      ),
    ),
  );

// zh: softmax：第一类的 η 定为 0，另外两类各有一条直线。
// en: Softmax: η of the first class is 0, each of the other
// en: two has a line.
export const softmaxOf = (eta: tf.Tensor) =>
  tf.softmax(
    tf.concat(
      [tf.zerosLike(tf.slice(eta, [0, 0], [-1, 1])), eta],
      1,
    ),
  );

function categorical(slope: number): Omit<Model, 'y'> {
  return {
    name: 'categoricalSoftmax',
    coefficients: [
      'intercept2',
      'slope2',
      'intercept3',
      'slope3',
    ],
    truth: [0.5, slope, 0, 2 * slope],
    start: [0, 0, 0, 0],
    predict: (beta, x) =>
      softmaxOf(
        tf.stack(
          [straight(beta, x), straight(beta, x, 2)],
          1,
        ),
      ),
    loss: classLoss,
  };
}

// zh: 有序：P(y ≤ k) = sigmoid(切点 k − η)，三类共用一个 η。
// en: Ordered: P(y ≤ k) = sigmoid(cut-point k − η), with one
// en: η for all classes.
function ordinal(slope: number): Omit<Model, 'y'> {
  return {
    name: 'ordinalLogit',
    coefficients: ['cut1', 'cut2', 'slope'],
    truth: [-1, 1, slope],
    start: [-0.5, 0.5, 0],
    predict: (beta, x) => {
      const eta = x.mul(part(beta, 2));
      const upTo = [0, 1].map((k) =>
        tf.sigmoid(part(beta, k).sub(eta)),
      );
      const [first, second] = upTo as [
        tf.Tensor,
        tf.Tensor,
      ];
      return tf.stack(
        [first, second.sub(first), tf.sub(1, second)],
        1,
      );
    },
    loss: classLoss,
  };
}

// zh: 给定真实系数，从各自的分布里抽出 y。
// en: Given the true coefficients, draws y from each one's
// en: distribution.
export function makeModels(
  xs: number[],
  { slope, dispersion }: Plan,
): Model[] {
  const models = [
    ...units.map((unit) => ({
      ...unitModel(unit),
      truth: [unit.intercept(slope), slope],
    })),
    categorical(slope),
    ordinal(slope),
  ];
  return models.map((model, index) => {
    const rng = random(seed + 1000 * (index + 1));
    const predicted = at(model, model.truth, xs);
    const y = xs.map((_, i) => {
      const { unit } = model;
      if (unit) {
        const mean = predicted[i];
        return unit.family.draw(mean, dispersion, rng);
      }
      const u = rng.uniform();
      const first = predicted[3 * i];
      const second = first + predicted[3 * i + 1];
      return u < first ? 0 : u < second ? 1 : 2;
    });
    const start = model.unit
      ? [model.unit.link(average(y)), 0]
      : model.start;
    return { ...model, y, start };
  });
}

// zh: 给定系数时的均值（或各类概率），作为普通数组。
// en: Means (or class probabilities) for given coefficients,
// en: as plain numbers.
export function at(
  { predict }: Pick<Model, 'predict'>,
  beta: number[],
  xs: number[],
) {
  return tf.tidy(() => [
    ...predict(
      tf.tensor1d(beta),
      tf.tensor1d(xs),
    ).dataSync(),
  ]);
}

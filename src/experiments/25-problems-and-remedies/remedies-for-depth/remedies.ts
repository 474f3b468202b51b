import type * as tf from '@tensorflow/tfjs';
import { gate, standardize } from './pieces';

export interface Shape {
  depth: number;
  width: number;
  gateBias: number;
  activation: (z: tf.Tensor) => tf.Tensor;
}
export type Stack =
  'weights' | 'biases' | 'scales' | 'gates' | 'gateBiases';
type Own = (name: Stack) => tf.Tensor;

interface Remedy {
  // zh: 权重方差 × 输入个数：LeCun 取 1，He 取 2。
  // en: Weight variance × inputs: LeCun has 1, He has 2.
  gain: number;
  // zh: 每层要学习哪些参数。
  // en: Which parameters a layer learns.
  learns: readonly Stack[];
  // zh: 预激活怎样从 W h 得来。
  // en: How pre-activations come from W h.
  before: (product: tf.Tensor, own: Own) => tf.Tensor;
  // zh: 下一层的输入：h 是本层输入，unit 是激活后的输出。
  // en: What the next layer gets: h is this layer's input,
  // en: unit its output after the activation.
  join: (
    h: tf.Tensor,
    unit: tf.Tensor,
    own: Own,
    shape: Shape,
  ) => tf.Tensor;
}

const addBias = (product: tf.Tensor, own: Own) =>
  product.add(own('biases'));
const normalize = (product: tf.Tensor, own: Own) =>
  addBias(standardize(product).mul(own('scales')), own);
const onlyUnit = (_: tf.Tensor, unit: tf.Tensor) => unit;
const addShortcut = (h: tf.Tensor, unit: tf.Tensor) =>
  h.add(unit);

const plain: Remedy = {
  gain: 1,
  learns: ['weights', 'biases'],
  before: addBias,
  join: onlyUnit,
};
const he: Remedy = { ...plain, gain: 2 };
const batchNorm: Remedy = {
  ...he,
  learns: ['weights', 'biases', 'scales'],
  before: normalize,
};

export const remedies = {
  plain,
  he,
  residual: { ...he, join: addShortcut },
  scaledResidual: {
    ...he,
    join: (h, unit, _, { depth }) =>
      h.add(unit.div(Math.sqrt(depth))),
  },
  highway: {
    ...he,
    learns: ['weights', 'biases', 'gates', 'gateBiases'],
    join: (h, unit, own) => {
      const open = gate(h, own('gates'), own('gateBiases'));
      return h.add(open.mul(unit.sub(h)));
    },
  },
  batchNorm,
  residualBatchNorm: { ...batchNorm, join: addShortcut },
} satisfies Record<string, Remedy>;

export type Name = keyof typeof remedies;
export const names = Object.keys(remedies) as Name[];
export const remedyOf = (name: Name): Remedy =>
  remedies[name];

import type * as tf from '@tensorflow/tfjs';
import { gruStep } from './gru';
import { lstmStep } from './lstm';

// zh: 三种单元：每步要几组 n 个数，状态有几组，怎样走一步。
// zh: fromInput 已含输入权重和偏置，fromState 是循环的部分。
// en: Three cells: how many groups of n numbers a step needs and
// en: a state has, and how a step is taken. fromInput includes
// en: input weights and bias, fromState is the recurrent part.
export const cells = {
  lstm: {
    groups: 4,
    stateGroups: 2,
    step: (x: tf.Tensor, r: tf.Tensor, state: tf.Tensor) =>
      lstmStep(x.add(r), state),
  },
  gru: {
    groups: 3,
    stateGroups: 1,
    step: (x: tf.Tensor, r: tf.Tensor, state: tf.Tensor) =>
      gruStep(x, r, state),
  },
  simpleRnn: {
    groups: 1,
    stateGroups: 1,
    step: (x: tf.Tensor, r: tf.Tensor) => x.add(r).tanh(),
  },
};
export type CellName = keyof typeof cells;

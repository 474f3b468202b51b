import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { cells, type CellName } from './cells';
import { orthogonalRows, uniformMatrix } from './matrices';

export const units = 16;

// zh: gateBias：每个单元的遗忘门偏置（GRU 是更新门）；
// zh: inputBias：LSTM 输入门的偏置。
// en: gateBias: each unit's forget bias (update bias in a GRU);
// en: inputBias: that of the LSTM's input gate.
export interface Start {
  gateBias: number[];
  inputBias: number[];
}

export function makeNetwork(name: CellName, start: Start) {
  const { groups, stateGroups, step } = cells[name];
  const rng = random(seed);
  const width = groups * units;
  const biases = Array.from({ length: width }, () => 0);
  if (name !== 'simpleRnn')
    biases.splice(0, units, ...start.gateBias);
  if (name === 'lstm')
    biases.splice(units, units, ...start.inputBias);

  // zh: 与各框架的默认相同：输入 Glorot 均匀，循环正交。
  // en: As frameworks do: input Glorot uniform, recurrent
  // en: orthogonal.
  const input = uniformMatrix(1, width, rng);
  const recurrent = orthogonalRows(units, width, rng);
  const output = uniformMatrix(units, 1, rng);
  const bias = tf.variable(tf.tensor1d(biases));
  const outputBias = tf.variable(tf.zeros([1]));

  // zh: 每一步的状态；序列的形状是 [步数, 批大小]。
  // en: The state at each step; a sequence is [steps, batch].
  const states = (sequence: tf.Tensor2D) => {
    const [length, batch] = sequence.shape;
    const inputs = sequence
      .reshape([-1, 1])
      .matMul(input)
      .add(bias)
      .reshape([length, batch, width])
      .unstack();
    // zh: 状态里除了 h 还有 c 时，c 不经过循环矩阵。
    // en: Where the state has a c besides h, the recurrent
    // en: matrix leaves it out.
    const matrix = recurrent.pad([
      [0, (stateGroups - 1) * units],
      [0, 0],
    ]);
    let state: tf.Tensor = tf.zeros([
      batch,
      stateGroups * units,
    ]);
    return inputs.map((x) => {
      state = step(x, state.matMul(matrix), state);
      return state;
    });
  };
  // zh: 从 h 读出答案：大于 0 就猜 +1。
  // en: Reads the answer from h: above 0 means +1.
  const answer = (state: tf.Tensor) =>
    state
      .slice([0, 0], [-1, units])
      .matMul(output)
      .add(outputBias);
  return { states, answer };
}

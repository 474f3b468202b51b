import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { randomOrthogonal } from 'lab/linear-algebra';
import { drawWeights } from 'lab/nets';
import { cells, type CellName } from './cells';
import { recurrentLayer } from './layer';

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
  const { groups } = cells[name];
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
  const input = drawWeights(1, width, 'glorot', rng);
  const turn = randomOrthogonal(units, width, rng);
  const recurrent = tf.variable(tf.tensor2d(turn));
  const output = drawWeights(units, 1, 'glorot', rng);
  const bias = tf.variable(tf.tensor1d(biases));
  const outputBias = tf.variable(tf.zeros([1]));

  // zh: 每一步之后的状态；序列的形状是步数 × 批大小。
  // en: The state after each step; a sequence is [steps, batch].
  const states = (sequence: tf.Tensor2D) => {
    const [length, batch] = sequence.shape;
    const inputs: tf.Tensor3D = sequence
      .reshape([-1, 1])
      .matMul(input)
      .add(bias)
      .reshape([length, batch, width]);
    return recurrentLayer(name, inputs, recurrent);
  };
  // zh: 从某一步的 h 读出答案：大于 0 就猜 +1。
  // en: Reads the answer from h after a step: above 0 means +1.
  const answerAt = (step: number, all: tf.Tensor3D) =>
    all
      .slice([step, 0, 0], [1, -1, units])
      .reshape([-1, units])
      .matMul(output)
      .add(outputBias);
  return { states, answerAt };
}

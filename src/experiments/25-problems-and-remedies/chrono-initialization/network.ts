import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { randomOrthogonal } from 'lab/linear-algebra';
import { dense, drawWeights } from 'lab/nets';
import { unroll } from 'lab/recurrent';
import { cells } from './cells';

export const units = 16;

// zh: gate：每个单元的遗忘门偏置（GRU 是更新门）；
// zh: write：LSTM 输入门的偏置。其余偏置从 0 起。
// en: gate: each unit's forget bias (update bias in a GRU);
// en: write: that of an LSTM's input gate. Other biases start
// en: at 0.
export interface Plan {
  cell: keyof typeof cells;
  gate: number[];
  write: number[];
  noise: number;
  gap: number;
  steps: number;
}

export function makeNetwork({ cell, gate, write }: Plan) {
  const { step, groups } = cells[cell];
  const width = groups * units;
  const biases = Array<number>(width).fill(0);
  if (cell === 'lstm')
    biases.splice(units, units, ...write);
  if (cell !== 'simpleRnn')
    biases.splice(0, units, ...gate);

  // zh: 与各框架的默认相同：输入 Glorot 均匀，循环正交。
  // en: As in frameworks: Glorot uniform, recurrent orthogonal.
  const rng = random(seed);
  const input = drawWeights(1, width, 'glorot', rng);
  const turn = randomOrthogonal(units, width, rng);
  const recurrent = tf.variable(tf.tensor2d(turn));
  const bias = tf.variable(tf.tensor1d(biases));
  const start = { initialization: 'glorot', rng } as const;
  const readout = dense([units, 1], start);

  // zh: 整个序列一次算完；单元改得不标准，就一步一步算。
  // en: The whole sequence is one operation; a cell that is no
  // en: longer a standard one runs step by step.
  const layer = unroll(step, { input, recurrent, bias });
  const inner = [input, recurrent, bias];
  return {
    parameters: [...inner, ...readout.parameters],
    // zh: 若在每一步之后提问，各答什么：大于 0 就是 +1。
    // en: The answer if asked after each step: above 0 is +1.
    answers: (sequence: tf.Tensor3D): tf.Tensor2D =>
      readout
        .apply(layer(sequence).reshape([-1, units]))
        .reshape([sequence.shape[0], -1]),
  };
}

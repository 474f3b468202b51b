import * as tf from '@tensorflow/tfjs';
import {
  cells,
  type Cell,
  type CellName,
  type Numbers,
  type Row,
  type Slopes,
} from './cells';

// zh: r = hU，一个样本一步。
// en: r = hU, for one sample in one step.
function multiply(
  row: Row,
  weights: Numbers,
  width: number,
) {
  const { n, r, states, gates, old } = row;
  for (let i = 0; i < n; i++) {
    const h = states[old + i];
    const from = i * width;
    for (let k = 0; k < width; k++)
      r[gates + k] += h * weights[from + k];
  }
}

// zh: 反过来：h 的导数加上 r 的导数乘 U 的转置。
// en: The way back: to the derivative of h is added that of r
// en: times U transposed.
function multiplyBack(
  row: Row,
  slopes: Slopes,
  weights: Numbers,
  width: number,
) {
  const { n, gates, old } = row;
  const { r, states } = slopes;
  for (let i = 0; i < n; i++) {
    const from = i * width;
    let sum = 0;
    for (let k = 0; k < width; k++)
      sum += r[gates + k] * weights[from + k];
    states[old + i] += sum;
  }
}

interface Sizes {
  rows: number;
  samples: number;
  width: number;
  wide: number;
}

function goTo(
  row: Row,
  cell: Cell,
  { samples, width, wide }: Sizes,
  index: number,
) {
  row.gates = index * width;
  row.old = index * wide;
  row.next = (index + samples) * wide;
  row.note = index * cell.memoGroups * row.n;
}

function forward(
  cell: Cell,
  row: Row,
  weights: Numbers,
  sizes: Sizes,
) {
  for (let index = 0; index < sizes.rows; index++) {
    goTo(row, cell, sizes, index);
    multiply(row, weights, sizes.width);
    cell.forward(row);
  }
}

function backward(
  cell: Cell,
  row: Row,
  weights: Numbers,
  sizes: Sizes,
  slopes: Slopes,
) {
  for (let index = sizes.rows - 1; index >= 0; index--) {
    goTo(row, cell, sizes, index);
    cell.backward(row, slopes);
    multiplyBack(row, slopes, weights, sizes.width);
  }
}

// zh: 整个循环层是一个运算，导数也写在这里：一步一步用
// zh: TensorFlow.js 的运算拼出来，结果相同，但慢好几倍。
// zh: inputs 的形状是步 × 样本 ×（组数 × n），matrix 是 n ×（组数 × n）；
// zh: 结果：每一步之后的状态。
// en: A whole recurrent layer is one operation, its derivative
// en: included: put together from operations of TensorFlow.js it
// en: gives the same, several times slower.
// en: inputs: [step, sample, groups × n]; matrix: [n, groups ×
// en: n]; the result: the state after each step.
export function recurrentLayer(
  name: CellName,
  inputs: tf.Tensor3D,
  matrix: tf.Tensor2D,
) {
  const cell = cells[name];
  const [steps, samples, width] = inputs.shape;
  const n = width / cell.groups;
  const wide = cell.stateGroups * n;
  const rows = steps * samples;
  const sizes = { rows, samples, width, wide };

  const layer = tf.customGrad((...given) => {
    const [x, u] = given as [tf.Tensor, tf.Tensor];
    const weights = u.dataSync() as Float32Array;
    const row: Row = {
      n,
      x: x.dataSync() as Float32Array,
      r: new Float32Array(rows * width),
      states: new Float32Array((rows + samples) * wide),
      memo: new Float32Array(rows * cell.memoGroups * n),
      gates: 0,
      old: 0,
      next: 0,
      note: 0,
    };
    forward(cell, row, weights, sizes);

    const gradFunc = (slope: tf.Tensor) => {
      const slopes = {
        x: new Float32Array(rows * width),
        r: new Float32Array(rows * width),
        states: new Float32Array(row.states.length),
      };
      slopes.states.set(slope.dataSync(), samples * wide);
      backward(cell, row, weights, sizes, slopes);
      // zh: 矩阵的梯度：每一步的 h 与 r 的梯度之积，一次乘完。
      // en: The matrix's gradient: h times the gradient of r,
      // en: all steps in one product.
      const h = tf
        .tensor2d(row.states, [rows + samples, wide])
        .slice([0, 0], [rows, n]);
      return [
        tf.tensor3d(slopes.x, inputs.shape),
        h.matMul(
          tf.tensor2d(slopes.r, [rows, width]),
          true,
        ),
      ];
    };
    const value = tf.tensor3d(
      row.states.slice(samples * wide),
      [steps, samples, wide],
    );
    return { value, gradFunc };
  });
  return layer(inputs, matrix);
}

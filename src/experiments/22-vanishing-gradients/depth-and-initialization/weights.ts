import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

const rng = random(seed);

export function drawNormal(rows: number, columns: number) {
  const numbers = Float32Array.from(
    { length: rows * columns },
    () => rng.normal(),
  );
  return tf.tensor2d(numbers, [rows, columns]);
}

// zh: 每层一个方阵，元素的方差为 1 / 宽度。
// en: A square matrix a layer, entries of variance 1 / width.
export function drawLayers(depth: number, width: number) {
  return Array.from({ length: depth }, () =>
    tf.tidy(() =>
      drawNormal(width, width).div(Math.sqrt(width)),
    ),
  );
}

// zh: 正交矩阵：逐行减去在前面各行上的投影，再归一。
// en: Orthogonal: from each row take its projections on the
// en: rows before it, then give it length 1.
function makeOrthogonal(layer: tf.Tensor) {
  const width = layer.shape[0];
  const matrix = Float64Array.from(layer.dataSync());
  const rows = Array.from({ length: width }, (_, i) =>
    matrix.subarray(i * width, (i + 1) * width),
  );
  rows.forEach((row, i) => {
    for (const before of rows.slice(0, i)) {
      add(row, -dot(row, before), before);
    }
    add(row, 1 / Math.sqrt(dot(row, row)) - 1, row);
  });
  return tf.tensor2d(Float32Array.from(matrix), [
    width,
    width,
  ]);
}

export function orthogonalize({ weights, factor }: Layers) {
  return { weights: weights.map(makeOrthogonal), factor };
}

interface Layers {
  weights: tf.Tensor[];
  factor: number;
}

type Vector = Float64Array;

function dot(a: Vector, b: Vector) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

// zh: a 加上 b 的若干倍。
// en: Adds a multiple of b to a.
function add(a: Vector, multiple: number, b: Vector) {
  for (let i = 0; i < a.length; i++) {
    a[i] += multiple * b[i];
  }
}

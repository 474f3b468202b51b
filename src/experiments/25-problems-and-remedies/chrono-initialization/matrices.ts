import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';

const matrix = (
  rows: number,
  columns: number,
  draw: () => number,
) =>
  Array.from({ length: rows }, () =>
    Array.from({ length: columns }, draw),
  );

// zh: Glorot 均匀初始化。
// en: Glorot's uniform initialisation.
export function uniformMatrix(
  rows: number,
  columns: number,
  rng: Random,
) {
  const limit = Math.sqrt(6 / (rows + columns));
  const draw = () => rng.uniform(-limit, limit);
  return tf.variable(
    tf.tensor2d(matrix(rows, columns, draw)),
  );
}

// zh: 各行长度为 1、两两正交：逐行减去它在前面各行上的投影。
// en: Rows of length 1, orthogonal to each other: from each row
// en: its projections on those before it are taken off.
export function orthogonalRows(
  rows: number,
  columns: number,
  rng: Random,
) {
  const done: number[][] = [];
  for (let row of matrix(rows, columns, () =>
    rng.normal(),
  )) {
    for (const other of [...done, ...done]) {
      const along = row.reduce(
        (sum, entry, i) => sum + entry * other[i],
        0,
      );
      row = row.map(
        (entry, i) => entry - along * other[i],
      );
    }
    const length = Math.hypot(...row);
    done.push(row.map((entry) => entry / length));
  }
  return tf.variable(tf.tensor2d(done));
}

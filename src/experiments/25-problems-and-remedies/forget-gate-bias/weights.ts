import * as tf from '@tensorflow/tfjs';
import { random, seed, type Random } from 'lab';
import type { Moving } from './tangent';

export interface Settings {
  units: number;
  inputScale: number;
  spectralScale: number;
}

// zh: 随机正交矩阵：把随机的行逐一正交化。
// en: A random orthogonal matrix: random rows, each made
// en: orthogonal to those before it.
function orthogonal(units: number, rng: Random) {
  const rows: number[][] = [];
  while (rows.length < units) {
    const row = Array.from({ length: units }, () =>
      rng.normal(),
    );
    for (const other of [...rows, ...rows]) {
      const along = row.reduce(
        (sum, entry, i) => sum + entry * other[i],
        0,
      );
      row.forEach((entry, i) => {
        row[i] = entry - along * other[i];
      });
    }
    const length = Math.hypot(...row);
    rows.push(row.map((entry) => entry / length));
  }
  return tf.tensor2d(rows);
}

// zh: 一个门的"乘权重、加输入、加偏置"。循环矩阵正交，
// zh: 再乘谱尺度；每一步的输入都是新的随机数。
// en: What feeds a gate: weights times h, plus input, plus
// en: bias. The recurrent matrix is orthogonal times a scale;
// en: the input is a new random vector at each step.
export function makeMap(
  { units, inputScale, spectralScale }: Settings,
  stream: number,
) {
  const rng = random(seed * 100 + stream);
  const recurrent = orthogonal(units, rng).mul(
    spectralScale,
  );
  return (h: Moving, bias = 0): Moving => {
    const noise = Array.from({ length: units }, () =>
      rng.normal(bias, inputScale),
    );
    return {
      value: h.value.matMul(recurrent).add([noise]),
      tangent: h.tangent.matMul(recurrent),
    };
  };
}

import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

const atoms = 40;
const dimensions = 20;

export function makeSignals(active: number, noise: number) {
  const rng = random(seed);
  const normals = (deviation: number) =>
    Array.from({ length: dimensions }, () =>
      rng.normal(0, deviation),
    );
  // zh: 字典的每一行是一个原子，长度为 1。
  // en: Each row of the dictionary is an atom of length 1.
  const rows = Array.from({ length: atoms }, () => {
    const row = normals(1);
    const length = Math.hypot(...row);
    return row.map((entry) => entry / length);
  });
  const dictionary = tf.tensor2d(rows);

  // zh: 编码里只有 active 个不为零，都在 0.5 到 1.5 之间。
  // en: Only `active` numbers of a code are not zero; they lie
  // en: between 0.5 and 1.5.
  const drawCode = () => {
    const code = rows.map(() => 0);
    const order = rng.shuffle([...rows.keys()]);
    for (const i of order.slice(0, active))
      code[i] = rng.uniform(0.5, 1.5);
    return code;
  };
  const draw = (count: number) => {
    const codes = tf.tensor2d(
      Array.from({ length: count }, drawCode),
    );
    const disturbance = tf.tensor2d(
      Array.from({ length: count }, () => normals(noise)),
    );
    return {
      codes,
      x: codes.matMul(dictionary).add(disturbance),
    };
  };
  return { dictionary, draw };
}

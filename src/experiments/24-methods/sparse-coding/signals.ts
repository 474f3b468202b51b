import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

export const atoms = 40;
const dimensions = 20;

export interface Batch {
  x: tf.Tensor2D;
  codes: tf.Tensor2D;
}
export type Signals = ReturnType<typeof makeSignals>;

export function makeSignals(active: number, noise: number) {
  const rng = random(seed);
  // zh: 每一行是一个原子，长度为 1。
  // en: Each row is an atom of length 1.
  const rows = Array.from({ length: atoms }, () => {
    const row = Array.from({ length: dimensions }, () =>
      rng.normal(),
    );
    const length = Math.hypot(...row);
    return row.map((entry) => entry / length);
  });
  const dictionary = tf.tensor2d(rows);

  // zh: 编码里只有 active 个不为零，都在 0.5 到 1.5 之间。
  // en: Only `active` numbers of a code are not zero; they lie
  // en: between 0.5 and 1.5.
  const order = Array.from({ length: atoms }, (_, i) => i);
  const draw = (count: number): Batch => {
    const codes = Array.from({ length: count }, () => {
      const code = order.map(() => 0);
      for (const i of rng.shuffle(order).slice(0, active))
        code[i] = rng.uniform(0.5, 1.5);
      return code;
    });
    const disturbance = codes.map(() =>
      Array.from({ length: dimensions }, () =>
        rng.normal(0, noise),
      ),
    );
    const truth = tf.tensor2d(codes);
    const x = truth.matMul(dictionary).add(disturbance);
    return { x: x as tf.Tensor2D, codes: truth };
  };
  return { dictionary, draw, test: draw(64) };
}

/** The rules of differentiation that forget-gate-bias carries forward agree with finite differences. */
import * as tf from '@tensorflow/tfjs';
import { expect, it } from 'vitest';
import { oneMinus, plus, sigmoid, tanh, times, type Moving } from './tangent';

/** Uses every rule once, some of them twice. */
const composed = (a: Moving): Moving =>
  tanh(plus(times(sigmoid(a), a), times(oneMinus(sigmoid(a)), tanh(a))));

it('carries the tangent of a composition', () => {
  const at = [-1.3, -0.2, 0.4, 2.1];
  const units = at.length;
  const values = (x: readonly number[]) => {
    const moving = { value: tf.tensor([[...x]]), tangent: tf.zeros([units, units]) };
    return composed(moving).value.dataSync();
  };
  const { tangent } = composed({ value: tf.tensor([at]), tangent: tf.eye(units) });
  const rows = tangent.arraySync() as number[][];
  const step = 1e-2;
  at.forEach((_, i) => {
    const shifted = (by: number) => values(at.map((x, k) => (k === i ? x + by : x)));
    const [above, below] = [shifted(step), shifted(-step)];
    at.forEach((__, k) => {
      expect(rows[i][k]).toBeCloseTo((above[k] - below[k]) / (2 * step), 3);
    });
  });
});

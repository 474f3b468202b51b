import type { Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstOrderError, normal } from '../differences';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();

beforeAll(() => tf.setBackend('cpu'));

/** Entry by entry in double precision, from nested arrays [batch][row][column]. */
function expected(a: number[][][], b: number[][][], batch: number): number[] {
  return Array.from({ length: batch }, (_, at) => {
    const [left, right] = [a[at % a.length]!, b[at % b.length]!];
    return left.map((row) =>
      right[0]!.map((__, j) => row.reduce((sum, value, k) => sum + value * right[k]![j]!, 0)),
    );
  }).flat(2);
}

const arrays = (x: Tensor, transposed: boolean) =>
  (transposed ? x.transpose([0, 2, 1]) : x).arraySync() as number[][][];

describe('matMul on cpu', () => {
  it.each([
    [1, 1, 1],
    [1, 7, 1],
    [2, 3, 5],
    [4, 4, 4],
    [5, 9, 13],
    [17, 6, 3],
    [3, 70, 50],
    [33, 65, 34],
  ])('%i x %i x %i, transposed or not', (rows, inner, columns) => {
    for (const [ofA, ofB] of [
      [1, 1],
      [3, 3],
      [1, 3],
      [3, 1],
    ] as const) {
      for (const [turnA, turnB] of [
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ] as const) {
        const a = normal(tf, turnA ? [ofA, inner, rows] : [ofA, rows, inner], 1);
        const b = normal(tf, turnB ? [ofB, columns, inner] : [ofB, inner, columns], 2);
        const batch = Math.max(ofA, ofB);
        const values = tf.matMul(a, b, turnA, turnB).dataSync();
        const right = expected(arrays(a, turnA), arrays(b, turnB), batch);
        expect(values.length).toBe(right.length);
        expect(Math.max(...right.map((value, i) => Math.abs(value - values[i]!)))).toBeLessThan(
          1e-5,
        );
      }
    }
  });

  it('broadcasts over two axes of a batch', () => {
    const [a, b] = [normal(tf, [2, 1, 3, 4], 1), normal(tf, [3, 4, 5], 2)];
    const product = tf.matMul(a, b);
    expect(product.shape).toEqual([2, 3, 3, 5]);
    for (let i = 0; i < 2; i++) {
      for (let j = 0; j < 3; j++) {
        const single = tf.matMul(a.gather(i).reshape([3, 4]), b.gather(j).reshape([4, 5]));
        const same = product.gather(i).gather(j).sub(single).abs().max().dataSync()[0]!;
        expect(same).toBeLessThan(1e-6);
      }
    }
  });

  it.each(['linear', 'relu', 'relu6', 'elu', 'sigmoid', 'leakyrelu'] as const)(
    'with bias and %s',
    (activation) => {
      const [a, b, bias] = [normal(tf, [9, 6], 1), normal(tf, [6, 11], 2), normal(tf, [11], 3)];
      const fused = tf.fused.matMul({ a, b, bias, activation, leakyreluAlpha: 0.2 });
      const z = tf.matMul(a, b).add(bias);
      const apart = {
        linear: () => z,
        relu: () => z.relu(),
        relu6: () => z.relu6(),
        elu: () => z.elu(),
        sigmoid: () => z.sigmoid(),
        leakyrelu: () => z.leakyRelu(0.2),
      }[activation]();
      expect(fused.sub(apart).abs().max().dataSync()[0]).toBeLessThan(1e-6);
    },
  );

  it('keeps NaN and infinity where they belong', () => {
    const a = tf.tensor2d(
      Array.from({ length: 60 }, (_, i) => (i === 7 ? NaN : 1)),
      [6, 10],
    );
    const values = tf.matMul(a, tf.ones([10, 9])).dataSync();
    values.forEach((value, i) => {
      expect(value).toEqual(i < 9 ? NaN : 10);
    });
  });

  it('multiplies whole numbers as such, and empty matrices', () => {
    const whole = tf.matMul(tf.ones([2, 3], 'int32'), tf.ones([3, 2], 'int32'));
    expect([whole.dtype, ...whole.dataSync()]).toEqual(['int32', 3, 3, 3, 3]);
    expect(tf.matMul(tf.zeros([0, 3]), tf.zeros([3, 2])).shape).toEqual([0, 2]);
    expect([...tf.matMul(tf.zeros([2, 0]), tf.zeros([0, 2])).dataSync()]).toEqual([0, 0, 0, 0]);
  });

  it('refuses what does not fit', () => {
    expect(() => tf.matMul(tf.ones([2, 3]), tf.ones([2, 3]))).toThrow('inner shapes');
  });

  it('has its gradients', () => {
    const inputs = [normal(tf, [5, 6], 1), normal(tf, [6, 7], 2)];
    expect(firstOrderError(tf, (a, b) => tf.matMul(a, b), inputs)).toBeLessThan(0.01);
  });
});

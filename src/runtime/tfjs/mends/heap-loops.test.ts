/** The loops on the wasm heap, through operators of tfjs. */
import { expect, it } from 'vitest';
import { loadTfjs } from '../testing';
import { vectors } from './heap-loops';

const tf = await loadTfjs();

it('the loops are valid WebAssembly', () => {
  expect(vectors).toBe(true);
});

it('NaN is seen at every place, and the sum has every element', () => {
  for (let size = 1; size <= 13; size++) {
    const ones = Array<number>(size).fill(1);
    expect(tf.relu(ones).arraySync()).toEqual(ones);
    const rows = tf.tensor([ones, ones.map((_, i) => 10 ** (i % 8))]);
    const powers = ones.reduce((sum, _, i) => sum + 10 ** (i % 8), 0);
    expect(rows.sum(1).arraySync()).toEqual([size, powers]);
    for (let place = 0; place < size; place++) {
      const values = ones.with(place, NaN);
      expect(tf.relu6(values).arraySync()).toEqual(values);
      expect(
        tf
          .avgPool(tf.tensor4d(values, [1, 1, size, 1]), 1, 1, 'valid')
          .flatten()
          .arraySync(),
      ).toEqual(values);
    }
  }
});

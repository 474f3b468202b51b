/** Output sizes and the count of products that im2col-and-adjoint walks. */
import { expect, it } from 'vitest';
import { eachProduct, outputSide } from './loops';

const shape = { side: 6, channels: 3, filters: 4, kernel: 3, stride: 1, padding: 1 };

it('rounds the output down', () => {
  expect(outputSide(shape)).toBe(6);
  expect(outputSide({ ...shape, stride: 2 })).toBe(3);
  expect(outputSide({ ...shape, padding: 0, stride: 2 })).toBe(2);
});

it('visits every product once, without those of the padding', () => {
  const seen = new Set<string>();
  eachProduct(shape, (o, i, w) => seen.add(`${o} ${i} ${w}`));
  // Along one axis 6 windows of 3 lose one cell at either end.
  expect(seen.size).toBe((6 * 3 - 2) ** 2 * 3 * 4);
});

import { expect, it } from 'vitest';
import { isDrawn } from './isDrawn';

const drawnUpTo = (last: number) =>
  Array.from({ length: last }, (_, i) => i + 1).filter((step) => isDrawn(step, last));

it('draws the first steps, all of them', () => {
  expect(drawnUpTo(9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('draws twenty steps from a hundred to a thousand', () => {
  const drawn = drawnUpTo(1000).filter((step) => step > 100);
  expect(drawn).toHaveLength(20);
  expect(drawn[0]).toBe(113);
});

it('draws the last step, wherever it falls', () => {
  expect(drawnUpTo(101).slice(-2)).toEqual([100, 101]);
});

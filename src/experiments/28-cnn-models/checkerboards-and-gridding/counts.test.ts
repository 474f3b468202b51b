/** The counts of checkerboards-and-gridding on small cases. */
import { expect, it } from 'vitest';
import { inside, layOut, pathsThrough, resizeAndConvolve } from './counts';

const ones = (count: number) => Array<number>(count).fill(1);

it('lays kernels a stride apart', () => {
  expect(layOut(ones(3), ones(3), 2)).toEqual([1, 1, 2, 1, 2, 1, 1]);
  expect(inside(layOut(ones(8), ones(4), 2), 4)).toEqual(ones(12).map(() => 2));
});

it('copies, then slides the kernel', () => {
  expect(resizeAndConvolve([1, 2], [1, 10], 2)).toEqual([11, 21, 22]);
});

it('counts paths through dilated layers', () => {
  expect(pathsThrough([1, 1])).toEqual([1, 2, 3, 2, 1]);
  expect(pathsThrough([2])).toEqual([1, 0, 1, 0, 1]);
});

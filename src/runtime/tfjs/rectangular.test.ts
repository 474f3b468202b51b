import { expect, it } from 'vitest';
import { assertRectangular } from './rectangular';

it.each<[string, unknown, number[], string | undefined]>([
  ['a flat list', [1, 2, 3], [3], undefined],
  [
    'a matrix',
    [
      [1, 2],
      [3, 4],
    ],
    [2, 2],
    undefined,
  ],
  ['rows that are typed arrays', [new Float32Array(2), [1, 2]], [2, 2], undefined],
  ['a value that is missing', [1, undefined, null], [3], undefined],
  ['empty rows', [[], []], [2, 0], undefined],
  ['encoded text', [new Uint8Array(2), new Uint8Array(3)], [2], 'string'],
])('bears %s', (_, values, shape, dtype) => {
  expect(() => assertRectangular(values, shape, dtype)).not.toThrow();
});

it.each<[unknown, number[], string]>([
  [
    [
      [1, 2, 3],
      [4, 5, 6, 7],
    ],
    [2, 3],
    'row [0] has 3 values and row [1] has 4 values',
  ],
  [[[1, 2], [3]], [2, 2], 'row [0] has 2 values and row [1] has 1 value'],
  // As many values as the shape says.
  [[[1, 2], [3], [4, 5, 6]], [3, 2], 'row [0] has 2 values and row [1] has 1 value'],
  [[[1, 2], 3], [2, 2], 'row [0] has 2 values and [1] is a number'],
  [[[1, 2], undefined], [2, 2], 'row [0] has 2 values and [1] is undefined'],
  [[[1, 2], 'ab'], [2, 2], 'row [0] has 2 values and [1] is a string'],
  [[1, [2]], [2], '[0] is a number and row [1] has 1 value'],
  [[[[1, 2]], [[3]]], [2, 1, 2], 'row [0][0] has 2 values and row [1][0] has 1 value'],
  [
    [
      [[1], [2]],
      [[3], [4], [5]],
    ],
    [2, 2, 1],
    'row [0] has 2 values and row [1] has 3 values',
  ],
  [[[], [1]], [2, 0], 'row [0] has 0 values and row [1] has 1 value'],
  [[new Float32Array(2), new Float32Array(3)], [2, 2], 'row [1] has 3 values'],
])('names the row of %j', (values, shape, words) => {
  expect(() => assertRectangular(values, shape)).toThrow(words);
});

import { expect, it } from 'vitest';
import { changedLines } from './changedLines';

const shipped = 'one\ntwo\nthree\n';

it.each([
  [shipped, undefined],
  ['one\nTWO\nthree\n', [2, 2]],
  ['one\ntwo\nand a half\nthree\n', [3, 3]],
  ['one\nthree\n', [2, 2]],
  ['zero\none\ntwo\nthree\nfour\n', [1, 5]],
])('of %j', (now, lines) => {
  expect(changedLines(shipped, now)).toEqual(lines);
});

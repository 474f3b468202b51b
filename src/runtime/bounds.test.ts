import { expect, it } from 'vitest';
import { isWithin } from './bounds';

const bounds = { nodes: 10, depth: 3, text: 20 };

it.each<[string, unknown, boolean]>([
  ['plain data', { a: [1, 'two', null] }, true],
  ['too many values', Array.from({ length: 11 }, () => 0), false],
  ['an array that says it is long', Object.assign([], { length: 1e9 }), false],
  ['too deep', [[[[1]]]], false],
  ['too much text', ['x'.repeat(21)], false],
  ['too long a key', { ['k'.repeat(21)]: 1 }, false],
  ['a function', { f: () => 1 }, false],
])('%s', (_, value, expected) => {
  expect(isWithin(value, bounds)).toBe(expected);
});

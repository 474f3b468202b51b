import { describe, expect, it } from 'vitest';
import { isConsoleValue, tagOf } from './consoleValue';

const tensor = { shape: [2], dtype: 'float32', values: [1, 2], more: false };

describe('isConsoleValue', () => {
  it.each<[string, unknown]>([
    ['data', ['a', 1, true, null, { a: [] }]],
    ['a key that was escaped', { $$type: 'undefined' }],
    ['a tag', { $type: 'undefined' }],
    ['a tag in a tag', { $type: 'map', size: 1, entries: [[{ $type: 'getter' }, 1]], more: 0 }],
    ['a tensor', { $tensor: tensor }],
    [
      'a tensor of NaN',
      { $tensor: { ...tensor, values: [{ $type: 'number', value: 'NaN' }, 'text'] } },
    ],
    ['an error', { $type: 'error', name: 'Error', message: '', stack: [], cause: null }],
    ['a key that every object has', { constructor: 1, __proto__: 2 }],
  ])('is %s', (_, value) => {
    expect(isConsoleValue(value)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a number that JSON cannot say', NaN],
    ['nothing', undefined],
    ['a function', () => 1],
    ['a tag that there is not', { $type: 'html' }],
    ['a tag named as what every object has', { $type: 'constructor' }],
    ['a tag without its field', { $type: 'date' }],
    ['a tag with one more', { $type: 'undefined', html: '' }],
    ['a tag with a field of another kind', { $type: 'set', size: 1, values: {}, more: 0 }],
    ['a count below zero', { $type: 'holes', count: -1 }],
    ['a pair of three', { $type: 'map', size: 1, entries: [[1, 2, 3]], more: 0 }],
    ['a row that is no list', { $type: 'table', columns: [], rows: [5], more: 0, moreColumns: 0 }],
    [
      'a row without an index',
      { $type: 'table', columns: [], rows: [[]], more: 0, moreColumns: 0 },
    ],
    ['a tensor of lists', { $tensor: { ...tensor, values: [[1]] } }],
    ['a tensor without a shape', { $tensor: { dtype: 'int32', values: [], more: false } }],
    ['a bad value in a good one', [{ a: { $type: 'boxed', name: 'Number', value: 1n } }]],
  ])('is not %s', (_, value) => {
    expect(isConsoleValue(value)).toBe(false);
  });
});

it('tells a tag from data', () => {
  expect(tagOf({ $type: 'getter' })).toEqual({ $type: 'getter' });
  expect(tagOf({ $$type: 'getter' })).toBeUndefined();
  expect(tagOf([])).toBeUndefined();
});

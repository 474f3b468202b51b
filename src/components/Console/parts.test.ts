import { describe, expect, it } from 'vitest';
import type { ConsoleValue } from '../../runtime/protocol';
import { partsOf } from './parts';
import { sayings } from './words';

const parts = (value: unknown): unknown[] =>
  partsOf(value as ConsoleValue, sayings()).map((part) =>
    'note' in part ? part.note : [part.name, part.value],
  );
const tensor = { shape: [2, 3], dtype: 'float32', values: [1, 2, 3, 4, 5, 6], more: false };
const holes = { $type: 'holes', count: 2 };

describe('partsOf', () => {
  it.each<[string, unknown, unknown[]]>([
    [
      'a list',
      [1, 'a'],
      [
        ['0', 1],
        ['1', 'a'],
      ],
    ],
    [
      'an object',
      { a: 1, $$b: 2 },
      [
        ['a', 1],
        ['$b', 2],
      ],
    ],
    [
      'a list with holes',
      { $type: 'array', name: 'Array', length: 9, values: [1, holes, 2], more: 5 },
      [['0', 1], [undefined, holes], ['3', 2], '还有 5 项'],
    ],
    [
      'a map with objects as keys',
      { $type: 'map', size: 1, entries: [[{ a: 1 }, 2]], more: 0 },
      [['{a: 1}', 2]],
    ],
    [
      'an instance',
      { $type: 'object', name: 'Cell', entries: { a: 1 }, symbols: [['Symbol(s)', 2]], more: 1 },
      [['a', 1], ['[Symbol(s)]', 2], '还有 1 项'],
    ],
    [
      'a tensor',
      { $tensor: tensor },
      [
        ['0', [1, 2, 3]],
        ['1', [4, 5, 6]],
      ],
    ],
    [
      'the beginning of a tensor',
      { $tensor: { ...tensor, shape: [100, 3], more: true, values: [1, 2, 3, 4] } },
      [['0', [1, 2, 3]], ['1', [4]], '…'],
    ],
    ['a scalar', { $tensor: { ...tensor, shape: [], values: [1] } }, []],
    ['a disposed tensor', { $tensor: { ...tensor, values: [], disposed: true } }, []],
    ['a number', 1, []],
    ['a date', { $type: 'date', value: '' }, []],
  ])('opens %s', (_, value, expected) => {
    expect(parts(value)).toEqual(expected);
  });
});

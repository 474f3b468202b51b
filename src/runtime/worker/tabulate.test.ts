import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import { consoleBounds, isWithin } from '../bounds';
import { isConsoleValue } from '../consoleValue';
import { tableLimits, tabulate } from './tabulate';

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly unknown[][];
  readonly more: number;
  readonly moreColumns: number;
}

const isTensor = (value: object): boolean => value instanceof tf.Tensor;
const table = (value: unknown, columns?: unknown): Table | undefined =>
  tabulate(value, columns, { isTensor }) as unknown as Table | undefined;
const none = { $type: 'holes', count: 1 };
const nan = { $type: 'number', value: 'NaN' };
class Run {
  loss = 1;
  get heavy(): number {
    return expect.unreachable();
  }
}

describe('tabulate', () => {
  it.each<[string, unknown, unknown, string[], unknown[][]]>([
    [
      'objects',
      [
        { step: 1, loss: 0.5 },
        { step: 2, loss: NaN },
      ],
      undefined,
      ['step', 'loss'],
      [
        [0, 1, 0.5],
        [1, 2, nan],
      ],
    ],
    [
      'an object of objects',
      { sgd: { loss: 1 }, adam: { loss: 2, rate: 3 } },
      undefined,
      ['loss', 'rate'],
      [
        ['sgd', 1, none],
        ['adam', 2, 3],
      ],
    ],
    [
      'lists',
      [[1, 2], [3]],
      undefined,
      ['0', '1'],
      [
        [0, 1, 2],
        [1, 3, none],
      ],
    ],
    [
      'primitives',
      ['a', 2, null],
      undefined,
      ['Value'],
      [
        [0, 'a'],
        [1, 2],
        [2, null],
      ],
    ],
    [
      'rows of every kind',
      [1, { a: 2 }, [3], undefined],
      undefined,
      ['Value', 'a', '0'],
      [
        [0, 1, none, none],
        [1, none, 2, none],
        [2, none, none, 3],
        [3, { $type: 'undefined' }, none, none],
      ],
    ],
    ['an object', { a: 1 }, undefined, ['Value'], [['a', 1]]],
    ['a map', new Map([['a', 1]]), undefined, ['Key', 'Value'], [[0, 'a', 1]]],
    [
      'a map of objects',
      new Map([['sgd', { loss: 1 }]]),
      undefined,
      ['Key', 'loss'],
      [[0, 'sgd', 1]],
    ],
    ['a set', new Set(['x']), undefined, ['Value'], [[0, 'x']]],
    [
      'a typed array',
      new Float32Array([0.5, NaN]),
      undefined,
      ['Value'],
      [
        [0, 0.5],
        [1, nan],
      ],
    ],
    ['instances, whose getters are not run', [new Run()], undefined, ['loss'], [[0, 1]]],
    [
      'columns that are asked for, in that order',
      [{ a: 1, b: 2, c: 3 }],
      ['c', 'a', 'z'],
      ['c', 'a', 'z'],
      [[0, 3, 1, none]],
    ],
    ['what is no list of columns', [{ a: 1 }], 'b', ['a'], [[0, 1]]],
    [
      'a tensor of rank 1',
      tf.tensor1d([0.1, NaN]),
      undefined,
      ['Value'],
      [
        [0, 0.1],
        [1, nan],
      ],
    ],
    [
      'a tensor of rank 2',
      tf.tensor2d([
        [1, 2],
        [3, 4],
      ]),
      undefined,
      ['0', '1'],
      [
        [0, 1, 2],
        [1, 3, 4],
      ],
    ],
    [
      'truth values',
      tf.tensor2d([[1, 0]], undefined, 'bool'),
      undefined,
      ['0', '1'],
      [[0, true, false]],
    ],
    ['tensors in a list', [tf.tensor1d([1, 2])], undefined, ['0', '1'], [[0, 1, 2]]],
    [
      'dates',
      { day: new Date(0) },
      undefined,
      ['Value'],
      [['day', { $type: 'date', value: '1970-01-01T00:00:00.000Z' }]],
    ],
    [
      'parts of a cell by their name',
      [{ a: { b: 1 }, c: [1] }],
      undefined,
      ['a', 'c'],
      [[0, { $type: 'deep', name: 'Object' }, { $type: 'deep', name: 'Array' }]],
    ],
    [
      'holes',
      Object.assign([], { 1: Object.assign([], { 1: 5 }) }),
      undefined,
      ['0', '1'],
      [
        [0, none, none],
        [1, none, 5],
      ],
    ],
  ])('makes a table of %s', (_, value, wanted, columns, rows) => {
    const made = table(value, wanted);
    expect(made).toEqual({ $type: 'table', columns, rows, more: 0, moreColumns: 0 });
    expect(isConsoleValue(made)).toBe(true);
  });

  const disposed = tf.zeros([2, 2]);
  disposed.dispose();
  const trap = new Proxy(
    {},
    { ownKeys: () => expect.unreachable(), getPrototypeOf: () => expect.unreachable() },
  );
  it.each<[string, unknown]>([
    ['a number', 5],
    ['nothing', null],
    ['a text', 'abc'],
    ['an empty list', []],
    ['an empty object', {}],
    ['a scalar', tf.scalar(1)],
    ['a tensor of rank 3', tf.zeros([1, 2, 2])],
    ['complex numbers', tf.complex([1], [2])],
    ['a disposed tensor', disposed],
    ['a proxy that throws', trap],
  ])('makes none of %s', (_, value) => {
    expect(table(value)).toBeUndefined();
  });

  it.each<[string, unknown, number, number]>([
    ['a long list', Array.from({ length: 1_000 }, (_, i) => ({ i })), 100, 1],
    ['a wide list', [Array.from({ length: 50_000 }, () => 1)], 1, 20],
    ['a wide object', [Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [i, i]))], 1, 20],
    ['a tensor of 784 columns', tf.ones([300, 784]), 71, 20],
  ])('says how much of %s was left out', (_, value, rows, columns) => {
    const made = table(value);
    expect(made?.rows).toHaveLength(rows);
    expect(made?.columns).toHaveLength(columns);
    const first = (value as tf.Tensor2D | readonly object[])[0 as never] as object | undefined;
    const [height, width] =
      value instanceof tf.Tensor
        ? (value as tf.Tensor2D).shape
        : [(value as readonly object[]).length, Object.keys(first ?? {}).length];
    expect(made?.more).toBe(height - rows);
    expect(made?.moreColumns).toBe(width - columns);
  });

  it('stays within what the host accepts, whatever its cells hold', () => {
    const long = 'x'.repeat(20_000);
    const cells = (cell: unknown): unknown[] =>
      Array.from({ length: 200 }, () => Array.from({ length: 50 }, () => cell));
    const error = new Error(long, { cause: new Error(long) });
    for (const cell of [long, tf.ones([1_000]), error, new Map([[long, long]]), [[long]]]) {
      const made = table(cells(cell));
      expect(isWithin(made, consoleBounds)).toBe(true);
      expect(made && made.rows.length * (made.columns.length + 1)).toBeLessThanOrEqual(
        tableLimits.cells,
      );
    }
  });
});

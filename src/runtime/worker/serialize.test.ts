import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import { isConsoleValue } from '../consoleValue';
import { serialize } from './serialize';

const isTensor = (value: object): boolean => value instanceof tf.Tensor;

describe('serialize', () => {
  class Cell {
    size = 2;
    get heavy(): number {
      throw new Error('reading runs code');
    }
  }
  const own = Object.defineProperty({}, 'trap', {
    enumerable: true,
    get: () => expect.unreachable(),
  });
  const loop: { self?: unknown } = {};
  loop.self = loop;

  class Weights extends Array<number> {}
  const failure = (name: string, message: string): object => ({
    $type: 'error',
    name,
    message,
    stack: [],
  });

  it.each<[string, unknown, unknown]>([
    ['text', 'a<b>', 'a<b>'],
    ['number', 1.5, 1.5],
    ['NaN', NaN, { $type: 'number', value: 'NaN' }],
    ['-0', -0, { $type: 'number', value: '-0' }],
    ['null', null, null],
    ['undefined', undefined, { $type: 'undefined' }],
    ['bigint', 12n, { $type: 'bigint', value: '12' }],
    ['symbol', Symbol('s'), { $type: 'symbol', value: 'Symbol(s)' }],
    ['function', function train() {}, { $type: 'function', name: 'train' }],
    ['class', Cell, { $type: 'class', name: 'Cell' }],
    ['instance', new Cell(), { $type: 'object', name: 'Cell', entries: { size: 2 }, more: 0 }],
    ['getter', own, { trap: { $type: 'getter' } }],
    ['date', new Date(0), { $type: 'date', value: '1970-01-01T00:00:00.000Z' }],
    ['bad date', new Date(NaN), { $type: 'date', value: 'Invalid Date' }],
    ['regexp', /a/g, { $type: 'regexp', value: '/a/g' }],
    ['error', new TypeError('no'), { $type: 'error', name: 'TypeError', message: 'no', stack: [] }],
    ['map', new Map([['a', [1]]]), { $type: 'map', size: 1, entries: [['a', [1]]], more: 0 }],
    ['set', new Set([1]), { $type: 'set', size: 1, values: [1], more: 0 }],
    [
      'typed array',
      new Float32Array([1, NaN]),
      {
        $type: 'array',
        name: 'Float32Array',
        length: 2,
        values: [1, { $type: 'number', value: 'NaN' }],
        more: 0,
      },
    ],
    ['circle', loop, { self: { $type: 'circular' } }],
    ['forged tag', { $type: 'tensor' }, { $$type: 'tensor' }],
    ['no prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    [
      'holes',
      Object.assign([], { 0: 1, 3: undefined, length: 6 }),
      {
        $type: 'array',
        name: 'Array',
        length: 6,
        values: [
          1,
          { $type: 'holes', count: 2 },
          { $type: 'undefined' },
          { $type: 'holes', count: 2 },
        ],
        more: 0,
      },
    ],
    [
      'symbols as keys',
      Object.defineProperty({ a: 1, [Symbol('s')]: 2 }, Symbol('hidden'), { value: 3 }),
      {
        $type: 'object',
        name: 'Object',
        entries: { a: 1 },
        symbols: [['Symbol(s)', 2]],
        more: 0,
      },
    ],
    [
      'boxed number',
      new Number(-0),
      { $type: 'boxed', name: 'Number', value: { $type: 'number', value: '-0' } },
    ],
    ['boxed text', new String('a'), { $type: 'boxed', name: 'String', value: 'a' }],
    ['boxed truth', new Boolean(false), { $type: 'boxed', name: 'Boolean', value: false }],
    [
      'boxed bigint',
      Object(1n),
      { $type: 'boxed', name: 'BigInt', value: { $type: 'bigint', value: '1' } },
    ],
    ['promise', Promise.resolve(1), { $type: 'promise' }],
    [
      'buffer',
      new Uint8Array([1, 2]).buffer,
      { $type: 'array', name: 'ArrayBuffer', length: 2, values: [1, 2], more: 0 },
    ],
    [
      'view of a buffer',
      new DataView(new Uint8Array([1, 2, 3]).buffer, 1),
      { $type: 'array', name: 'DataView', length: 2, values: [2, 3], more: 0 },
    ],
    [
      'big integers',
      new BigInt64Array([1n]),
      {
        $type: 'array',
        name: 'BigInt64Array',
        length: 1,
        values: [{ $type: 'bigint', value: '1' }],
        more: 0,
      },
    ],
    [
      'list of a class',
      new Weights(1, 2),
      { $type: 'array', name: 'Weights', length: 2, values: [1, 2], more: 0 },
    ],
    [
      'error with causes',
      new Error('outer', { cause: new TypeError('inner', { cause: 5 }) }),
      {
        ...failure('Error', 'outer'),
        cause: { ...failure('TypeError', 'inner'), cause: 5 },
      },
    ],
    [
      'several errors',
      new AggregateError([new RangeError('a'), 'b'], 'all'),
      { ...failure('AggregateError', 'all'), errors: [failure('RangeError', 'a'), 'b'] },
    ],
    [
      'generator',
      (function* () {
        yield 1;
      })(),
      { $type: 'object', name: 'Generator', entries: {}, more: 0 },
    ],
    [
      'what only looks like a map',
      Object.create(Map.prototype),
      { $type: 'object', name: 'Map', entries: {}, more: 0 },
    ],
  ])('%s', (_, value, expected) => {
    expect(serialize(value)).toEqual(expected);
    expect(isConsoleValue(serialize(value))).toBe(true);
  });

  it('keeps a key named __proto__ as data', () => {
    const value = serialize(JSON.parse('{"__proto__": {"a": 1}}'));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  it('shows the same object twice where it is no circle', () => {
    const shared = { a: 1 };
    expect(serialize([shared, shared])).toEqual([shared, shared]);
  });

  it('does not fail on a proxy that throws', () => {
    const trap = new Proxy(
      {},
      { ownKeys: () => expect.unreachable(), getPrototypeOf: () => expect.unreachable() },
    );
    expect(serialize({ trap })).toEqual({ trap: { $type: 'unreadable' } });
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    expect(serialize(revoked.proxy)).toEqual({ $type: 'unreadable' });
  });

  it('shows tensors by shape, type and first values', () => {
    const long = tf.range(0, 200);
    const gone = tf.zeros([2]);
    gone.dispose();
    expect(serialize(tf.tensor2d([[1, 2]]), { isTensor })).toEqual({
      $tensor: { shape: [1, 2], dtype: 'float32', values: [1, 2], more: false },
    });
    expect(serialize(tf.tensor1d([true, false]), { isTensor })).toMatchObject({
      $tensor: { values: [true, false] },
    });
    expect(serialize(tf.scalar(NaN), { isTensor })).toMatchObject({
      $tensor: { values: [{ value: 'NaN' }] },
    });
    expect(serialize(long, { isTensor })).toMatchObject({
      $tensor: { values: { length: 100 }, more: true },
    });
    expect(serialize(tf.tensor1d([0.1, 1 / 3, 1e-9, 0.1148188, -0]), { isTensor })).toMatchObject({
      $tensor: { values: [0.1, 0.33333334, 1e-9, 0.1148188, { value: '-0' }] },
    });
    expect(serialize(tf.tensor1d([0.11481880396604538, 1e30]), { isTensor })).toMatchObject({
      $tensor: { values: [0.114818804, 1e30] },
    });
    expect(serialize(tf.variable(tf.scalar(1)), { isTensor })).toMatchObject({
      $tensor: { values: [1], variable: true },
    });
    expect(serialize(gone, { isTensor })).toMatchObject({
      $tensor: { values: [], disposed: true },
    });
  });
});

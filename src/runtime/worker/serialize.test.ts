import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import { consoleBounds, isWithin } from '../bounds';
import { limits, serialize } from './serialize';

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
    ['hole', Object.assign([], { 0: 1, 2: 3 }), [1, { $type: 'undefined' }, 3]],
  ])('%s', (_, value, expected) => {
    expect(serialize(value)).toEqual(expected);
  });

  it('keeps a key named __proto__ as data', () => {
    const value = serialize(JSON.parse('{"__proto__": {"a": 1}}'));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  it('shows the same object twice where it is no circle', () => {
    const shared = { a: 1 };
    expect(serialize([shared, shared])).toEqual([shared, shared]);
  });

  it('cuts long text, long lists and deep nests', () => {
    expect(serialize('x'.repeat(limits.text + 1))).toMatchObject({
      $type: 'text',
      length: limits.text + 1,
    });
    expect(serialize(Array.from({ length: 1_000 }, () => 0))).toMatchObject({
      $type: 'array',
      length: 1_000,
      more: 900,
    });
    let nest: unknown = 1;
    for (let i = 0; i < 100; i++) nest = { nest };
    expect(JSON.stringify(serialize(nest))).toContain('"$type":"deep"');
  });

  it('stays within what the host accepts, whatever it is given', () => {
    const wide = (depth: number): unknown =>
      depth === 0 ? 'y'.repeat(20_000) : Array.from({ length: 100 }, () => wide(depth - 1));
    expect(isWithin(serialize(wide(2)), consoleBounds)).toBe(true);
    const records = Array.from({ length: 100 }, () =>
      Object.fromEntries(
        Array.from({ length: 100 }, (_, i) => [`${'k'.repeat(300)}${i}`, new Map([[i, { i }]])]),
      ),
    );
    expect(isWithin(serialize(records), consoleBounds)).toBe(true);
  });

  it('does not fail on a proxy that throws', () => {
    const trap = new Proxy(
      {},
      { ownKeys: () => expect.unreachable(), getPrototypeOf: () => expect.unreachable() },
    );
    expect(() => serialize({ trap })).not.toThrow();
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
    expect(serialize(gone, { isTensor })).toMatchObject({
      $tensor: { values: [], disposed: true },
    });
  });
});

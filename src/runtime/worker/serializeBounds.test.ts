import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import { consoleBounds, isWithin } from '../bounds';
import { limits, serialize, Serializer } from './serialize';

const isTensor = (value: object): boolean => value instanceof tf.Tensor;

describe('what is logged is bounded', () => {
  it('looks at the beginning of an array of almost nothing', () => {
    const sparse = Object.assign(new Array<number>(1e9), { 0: 1 });
    expect(serialize(sparse)).toEqual({
      $type: 'array',
      name: 'Array',
      length: 1e9,
      values: [1, { $type: 'holes', count: limits.holes }],
      more: 1e9 - 1 - limits.holes,
    });
  });

  it('ends a chain of causes', () => {
    let error = new Error('first');
    for (let i = 0; i < 100; i++) error = new Error(`${i}`, { cause: error });
    expect(JSON.stringify(serialize(error)).match(/"message"/g)).toHaveLength(limits.causes + 1);
    error.cause = error;
    expect(serialize(error)).toMatchObject({ cause: { $type: 'circular' } });
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

  it('stays within them with tensors, errors and symbols in a list, and with many values', () => {
    const long = 'x'.repeat(20_000);
    const lists = [tf.ones([1_000]), new Error(long), Symbol(long), new Map([[long, long]])].map(
      (value) => Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => value)),
    );
    for (const list of lists) {
      expect(isWithin(serialize(list, { isTensor }), consoleBounds)).toBe(true);
      const serializer = new Serializer({ isTensor });
      const values = Array.from({ length: 50 }, () => serializer.value(list));
      expect(isWithin(values, consoleBounds)).toBe(true);
    }
  });
});

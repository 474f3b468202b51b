import { describe, expect, it } from 'vitest';
import type { ConsoleValue } from '../../runtime/protocol';
import { decode, tableRows } from './decode';

const typeName = (value: unknown): unknown =>
  (value as { readonly constructor: { readonly name: string } }).constructor.name;

describe('decode', () => {
  it('gives a tensor its name, shape and rows', () => {
    const tensor = { shape: [2, 3], dtype: 'float32', values: [1, 2, 3, 4, 5, 6], more: false };
    const shown = decode({ $tensor: tensor });
    expect(typeName(shown)).toBe('Tensor float32 [2, 3]');
    expect(shown).toMatchObject({
      shape: [2, 3],
      values: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
  });

  it('shows the beginning of a long tensor, and none of a disposed one', () => {
    const long = { shape: [900], dtype: 'int32', values: [1, 2], more: true };
    expect(decode({ $tensor: long })).toMatchObject({
      values: [1, 2, '…'],
    });
    const gone = { shape: [1], dtype: 'int32', values: [], more: false, disposed: true };
    expect(decode({ $tensor: gone })).toMatchObject({ disposed: true });
  });

  it('brings back what JSON cannot say', () => {
    expect(decode({ $type: 'undefined' })).toBeUndefined();
    expect(decode({ $type: 'number', value: 'NaN' })).toBeNaN();
    expect(decode({ $type: 'number', value: '-0' })).toBe(-0);
    expect(decode({ $type: 'bigint', value: '12' })).toBe(12n);
    expect(decode({ $type: 'map', size: 1, entries: [['a', 1]], more: 0 })).toEqual(
      new Map([['a', 1]]),
    );
    expect(
      typeName(decode({ $type: 'array', name: 'Float32Array', length: 9, values: [1], more: 8 })),
    ).toBe('Float32Array(9)');
  });

  it('takes nothing for a tag that the reader wrote, and no prototype for a key', () => {
    expect(decode({ $$type: 'undefined' })).toEqual({ $type: 'undefined' });
    const forged = decode(JSON.parse('{"__proto__":{"polluted":1}}') as ConsoleValue);
    expect((forged as { polluted?: number }).polluted).toBeUndefined();
  });
});

it('makes a table of flat objects only', () => {
  expect(tableRows([{ a: 1 }, { a: 2 }])).toHaveLength(2);
  expect(tableRows([{ a: [1] }])).toBeUndefined();
  expect(tableRows([])).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import type { ConsoleValue } from '../../runtime/protocol';
import { preview, previewText } from './preview';
import { sayings } from './words';

const say = sayings();
const text = (value: unknown): string => previewText(value as ConsoleValue, say);
const tensor = (shape: number[], values: unknown[], more = false, others = {}): unknown => ({
  $tensor: { shape, dtype: 'float32', values, more, ...others },
});
const nan = { $type: 'number', value: 'NaN' };
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('preview', () => {
  it.each<[unknown, string]>([
    [{ $type: 'number', value: '-0' }, '-0'],
    [{ $type: 'map', size: 1, entries: [['a', 1]], more: 0 }, "Map(1) {'a' => 1}"],
    [{ $type: 'set', size: 1, values: [1], more: 0 }, 'Set(1) {1}'],
    [{ $type: 'date', value: '1970-01-01T00:00:00.000Z' }, 'Date 1970-01-01T00:00:00.000Z'],
    [{ $type: 'regexp', value: '/x/' }, '/x/'],
    [{ step: 1, loss: nan, name: 'a' }, "{step: 1, loss: NaN, name: 'a'}"],
    [{ $$type: 'x', $$$a: 1 }, "{$type: 'x', $$a: 1}"],
    [[1, [2, [3]], { a: { b: 1 } }], '[1, [2, […]], {a: {…}}]'],
    [[], '[]'],
    [[{}, []], '[{}, []]'],
    [["it's"], '["it\'s"]'],
    [
      { $type: 'array', name: 'Float32Array', length: 9, values: [1, 2], more: 7 },
      'Float32Array(9) [1, 2, …]',
    ],
    [
      {
        $type: 'array',
        name: 'Array',
        length: 3,
        values: [1, { $type: 'holes', count: 2 }],
        more: 0,
      },
      'Array(3) [1, ‹2 个空位›]',
    ],
    [
      {
        $type: 'object',
        name: 'Cell',
        entries: { size: 2 },
        symbols: [['Symbol(s)', 1]],
        more: 0,
      },
      'Cell {size: 2, [Symbol(s)]: 1}',
    ],
    [{ $type: 'boxed', name: 'Number', value: 5 }, 'Number {5}'],
    [{ $type: 'promise' }, 'Promise ‹用 await 取值›'],
    [{ $type: 'undefined' }, 'undefined'],
    [{ $type: 'bigint', value: '12' }, '12n'],
    [{ $type: 'function', name: 'train' }, 'ƒ train()'],
    [{ a: { $type: 'getter' } }, '{a: ‹getter，未求值›}'],
    [{ $type: 'deep', name: 'Object' }, '{…}'],
    [{ $type: 'deep', name: 'Cell' }, 'Cell {…}'],
    [tensor([], [0.5]), 'Tensor float32 [] 0.5'],
    [tensor([2, 2], [1, 2, nan, 1e-9]), 'Tensor float32 [2, 2] [[1, 2], [NaN, 1e-9]]'],
    [tensor([3], [0.33333334, 1e10, 1]), 'Tensor float32 [3] [0.33333, 10000000000, 1]'],
    [tensor([900], [1, 2], true), 'Tensor float32 [900] [1, 2, …]'],
    [tensor([2], [], false, { disposed: true }), 'Tensor float32 [2] 已释放'],
    [tensor([1], [1], false, { variable: true }), 'Variable float32 [1] [1]'],
    [tensor([0, 3], []), 'Tensor float32 [0, 3] []'],
    [
      tensor([2], [1, 2, 3, -4], false, { dtype: 'complex64' }),
      'Tensor complex64 [2] [1 + 2i, 3 - 4i]',
    ],
    [[tensor([2], [1, 2])], '[Tensor float32 [2] [1, 2]]'],
  ])('%j is %s', (value, expected) => {
    expect(text(value)).toBe(expected);
  });

  it('has an end', () => {
    expect(text(range(100))).toMatch(/^\[0, 1, 2, .*, …\]$/);
    expect(text(range(100)).length).toBeLessThan(120);
    expect(
      text(Object.fromEntries(range(100).map((i) => [`key ${i}`, range(100)]))).length,
    ).toBeLessThan(150);
    expect(text(tensor([10, 10], range(100))).length).toBeLessThan(200);
    expect(text(['x'.repeat(9_000)]).length).toBeLessThan(100);
    expect(text(Array.from({ length: 50 }, () => ['x'.repeat(9_000)])).length).toBeLessThan(250);
  });

  it('colours numbers, texts and keys', () => {
    expect(preview({ a: ['x', 1] }, say).filter(({ kind }) => kind)).toEqual([
      { text: 'a', kind: 'property' },
      { text: "'x'", kind: 'string' },
      { text: '1', kind: 'number' },
    ]);
  });
});

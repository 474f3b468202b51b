import { describe, expect, it } from 'vitest';
import { count } from './count';
import { add, concat, conv, dense, globalPool, pool } from './layers';
import { models } from './models';

const image = (size: number, channels: number) => ({ height: size, width: size, channels });

describe('count', () => {
  it('follows shapes, parameters and multiply-adds', () => {
    const { rows, output } = count(image(32, 3), [conv(8, 5, { padding: 0 }), pool(2), dense(10)]);
    expect(rows.map(({ side, parameters }) => [side, parameters])).toEqual([
      [28, 8 * (25 * 3 + 1)],
      [14, 0],
      [1, 14 * 14 * 8 * 10 + 10],
    ]);
    expect(rows[0]?.multiplyAdds).toBe(28 * 28 * 8 * 75);
    expect(output).toEqual({ height: 1, width: 1, channels: 10 });
  });

  it('knows that three 3×3 see as much as one 7×7', () => {
    const field = (...kernels: number[]) =>
      count(
        image(32, 1),
        kernels.map((kernel) => conv(1, kernel)),
      ).rows.at(-1)?.field;
    expect(field(3, 3, 3)).toBe(7);
    expect(field(7)).toBe(7);
  });

  it('joins branches, and refuses what does not fit', () => {
    const joined = count(image(8, 4), [concat([conv(6, 1)], []), globalPool()]);
    expect(joined.output.channels).toBe(10);
    expect(() => count(image(8, 4), [add([conv(6, 1)], [])])).toThrow('Cannot add');
    expect(() => count(image(8, 4), [concat([pool(2)], [])])).toThrow('Cannot concat');
  });

  it.each([
    ['leNet5', 7],
    ['alexNet', 8],
    ['vgg19', 19],
    ['googLeNet', 22],
    ['resNet152', 152],
    ['denseNet121', 121],
    ['mobileNetV1', 28],
    ['mobileNetV2', 53],
  ])('finds the depth of %s', (name, depth) => {
    const model = models[name];
    expect(model && count(model.input, model.layers).totals.depth).toBe(depth);
  });
});

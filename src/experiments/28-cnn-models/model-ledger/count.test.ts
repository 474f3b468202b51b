import { describe, expect, it } from 'vitest';
import { count } from './count';
import { add, concat, conv, dense, globalPool, pool, type Layer } from './layers';
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
  });

  const mistakeOf = (size: number, layers: Layer[]) => count(image(size, 10), layers).mistake;
  const halvings = Array.from({ length: 9 }, () => pool(2));

  it.each<[string, number, Layer[], number]>([
    ['kernelTooLarge', 222, [conv(8, 3), pool(300), dense(10)], 2],
    ['kernelTooLarge', 224, halvings, 8],
    ['groupsDoNotDivide', 8, [conv(9, 3, { groups: 3 })], 1],
    ['groupsDoNotDivide', 8, [conv(8, 3, { groups: 5 })], 1],
    ['evenKernel', 8, [conv(8, 4)], 1],
    ['paddingTooLarge', 8, [pool(2, 2, 2)], 1],
    ['notACount', 8, [conv(0, 3)], 1],
    ['notACount', 8, [dense(1.5)], 1],
    ['nestedList', 8, [conv(8, 3), [conv(8, 3)] as unknown as Layer], 2],
    ['notALayer', 8, [globalPool as unknown as Layer], 1],
    ['notALayer', 8, [conv(8, 3), null as unknown as Layer], 2],
    ['branchIsNoList', 8, [add(conv(8, 3) as unknown as Layer[])], 1],
    ['noBranches', 8, [concat()], 1],
    ['sidesDiffer', 8, [concat([pool(2)], [])], 1],
    ['channelsDiffer', 8, [conv(10, 1), add([conv(6, 1)], [])], 2],
  ])('says %s of a net on %d pixels', (mistake, size, layers, item) => {
    expect(mistakeOf(size, layers)).toMatchObject({ mistake, item });
  });

  it('keeps the rows before the mistake, and says what came in', () => {
    const { rows, mistake } = count(image(222, 3), [conv(8, 3), pool(300), dense(10)]);
    expect(rows).toHaveLength(1);
    expect(mistake).toMatchObject({ layer: expect.stringContaining('kernel 300') as string });
    expect(mistake?.input).toBe('222×222×8');
    expect(count(image(8, 3), [globalPool as unknown as Layer]).mistake?.layer).toBe('globalPool');
  });

  it('lets a window begin outside only where the padding says so', () => {
    const sides = (layer: Layer) => count(image(5, 10), [layer]).rows[0]?.side;
    expect(sides(conv(8, 1, { padding: 1 }))).toBe(7);
    expect(sides(pool(2, 2))).toBe(2);
    expect(sides(pool(2, 2, 0, true))).toBe(3);
    // 5 + 2 = 7 pixels and windows of 2 every 3: the third would start at 6, in the padding.
    expect(sides(pool(2, 3, 1, true))).toBe(2);
  });

  it('finds no mistake in the models', () => {
    for (const { input, layers } of Object.values(models))
      expect(count(input, layers).mistake).toBeNull();
  });

  it('counts SqueezeNet, whose poolings keep what is left over', () => {
    const fire = (narrow: number, wide: number) => [
      conv(narrow, 1),
      concat([conv(wide, 1)], [conv(wide, 3)]),
    ];
    const halve = () => pool(3, 2, 0, true);
    const squeezeNet = [
      conv(96, 7, { stride: 2, padding: 0 }),
      halve(),
      ...[fire(16, 64), fire(16, 64), fire(32, 128)].flat(),
      halve(),
      ...[fire(32, 128), fire(48, 192), fire(48, 192), fire(64, 256)].flat(),
      halve(),
      ...fire(64, 256),
      conv(1000, 1),
      globalPool(),
    ];
    const { totals } = count(image(224, 3), squeezeNet);
    expect(totals.parameters).toBe(1_248_424);
    expect(totals.multiplyAdds).toBe(818_924_576);
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

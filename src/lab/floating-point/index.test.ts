/** Rounding to fp16, bf16 and fp32 against IEEE 754 and against bits. */
import { describe, expect, it } from 'vitest';
import { roundTo } from './index';

const fp32 = { exponentBits: 8, fractionBits: 23 };
const fp16 = { exponentBits: 5, fractionBits: 10 };
const bf16 = { exponentBits: 8, fractionBits: 7 };

/** To bf16 by the bits of a float32: nearest, ties to even. */
function byBits(x: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, x);
  const bits = view.getUint32(0);
  view.setUint32(0, (bits + 0x7fff + ((bits >>> 16) & 1)) & 0xffff0000);
  return view.getFloat32(0);
}

const samples = Array.from({ length: 4000 }, (_, i) =>
  Math.fround(Math.sin(i) * 2 ** ((i % 230) - 115)),
);

describe('roundTo', () => {
  it('is Math.fround for fp32', () => {
    for (const x of samples) expect(roundTo(fp32, x / 3)).toBe(Math.fround(x / 3));
  });

  it('is rounding of the bits for bf16', () => {
    for (const x of samples) expect(roundTo(bf16, x)).toBe(byBits(x));
  });

  it.each([
    [65519, 65504],
    [65520, Infinity],
    [-65520, -Infinity],
    [2 ** -25, 0],
    [1.01 * 2 ** -25, 2 ** -24],
    [1 + 2 ** -11, 1],
    [1 + 3 * 2 ** -11, 1 + 2 ** -9],
    [0.1, 0.0999755859375],
  ])('takes %d to %d in fp16', (x, rounded) => {
    expect(roundTo(fp16, x)).toBe(rounded);
  });

  it.each([Infinity, -Infinity, NaN, 0])('keeps %d', (x) => {
    expect(roundTo(fp16, x)).toBe(x);
  });

  it('goes to either side by chance', () => {
    expect(roundTo(bf16, 1 + 2 ** -9, () => 0.2)).toBe(1 + 2 ** -7);
    expect(roundTo(bf16, 1 + 2 ** -9, () => 0.3)).toBe(1);
    expect(roundTo(bf16, 1.5, () => 0)).toBe(1.5);
  });
});

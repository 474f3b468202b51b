/** float16 rounding against values of IEEE 754. */
import { expect, it } from 'vitest';
import { formats, greatest } from './formats';

const { float16, float32 } = formats;

it('keeps what float16 can hold', () => {
  for (const x of [0, 1, -2, 0.5, 65504, 2 ** -14, 2 ** -24, 1 + 2 ** -10]) {
    expect(float16(x)).toBe(x);
  }
});

it('rounds to nearest, ties to even', () => {
  expect(float16(1 + 2 ** -11)).toBe(1);
  expect(float16(1 + 3 * 2 ** -11)).toBe(1 + 2 ** -9);
  expect(float16(0.1)).toBe(0.0999755859375);
  expect(float16(-0.1)).toBe(-0.0999755859375);
  expect(float16(2049)).toBe(2048);
  expect(float16(2051)).toBe(2052);
});

it('overflows from 65520 and underflows at 2⁻²⁵', () => {
  expect(float16(65519)).toBe(65504);
  expect(float16(65520)).toBe(Infinity);
  expect(float16(-70000)).toBe(-Infinity);
  expect(float16(2 ** -25)).toBe(0);
  expect(float16(1.01 * 2 ** -25)).toBe(2 ** -24);
});

it('passes Infinity and NaN', () => {
  expect(float16(Infinity)).toBe(Infinity);
  expect(float16(NaN)).toBeNaN();
});

it('knows the greatest numbers', () => {
  expect(float32(greatest.float32)).toBe(greatest.float32);
  expect(float32(greatest.float32 * (1 + 2 ** -24))).toBe(Infinity);
});

/** Limits and rounding of the formats against IEEE 754. */
import { describe, expect, it } from 'vitest';
import { limitsOf, roundTo } from './formats';

describe('limitsOf', () => {
  it('knows fp16', () => {
    expect(limitsOf('fp16')).toEqual({
      largest: 65504,
      leastNormal: 2 ** -14,
      leastSubnormal: 2 ** -24,
      spacingAtOne: 2 ** -10,
    });
  });

  it('gives bf16 the range of fp32', () => {
    expect(limitsOf('bf16').leastNormal).toBe(limitsOf('fp32').leastNormal);
    expect(limitsOf('bf16').largest).toBe(2 ** 128 - 2 ** 120);
  });
});

describe('roundTo', () => {
  it('is Math.fround for fp32', () => {
    for (let i = 1; i < 2000; i++) {
      const x = Math.sin(i) * 2 ** ((i % 270) - 140);
      expect(roundTo('fp32', x)).toBe(Math.fround(x));
    }
  });

  it.each([
    [65519, 65504],
    [65520, Infinity],
    [-70000, -Infinity],
    [2 ** -25, 0],
    [1.01 * 2 ** -25, 2 ** -24],
    [2049, 2048],
    [2051, 2052],
    [NaN, NaN],
  ])('takes %d to %d in fp16', (x, rounded) => {
    expect(roundTo('fp16', x)).toBe(rounded);
  });

  it('is by chance where it is told so', () => {
    expect(roundTo('bf16', 1 + 2 ** -9, () => 0.2)).toBe(1 + 2 ** -7);
    expect(roundTo('bf16', 1 + 2 ** -9, () => 0.3)).toBe(1);
  });
});

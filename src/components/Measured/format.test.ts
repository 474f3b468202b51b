import { expect, it } from 'vitest';
import { formatMeasured } from './format';

it.each([
  [0.34567, {}, '0.346'],
  [0.34567, { digits: 2 }, '0.35'],
  [0.4, { digits: 3 }, '0.400'],
  [0.34567, { percent: true }, '34.6%'],
  [0.34567, { percent: true, digits: 0 }, '35%'],
  [-1.5, {}, '−1.5'],
  [12345.678, { digits: 0 }, '12,346'],
  [0.000044, { scientific: true }, '4.4 × 10⁻⁵'],
  [9.96e12, { scientific: true }, '1.0 × 10¹³'],
  [-2800, { scientific: true, digits: 2 }, '−2.80 × 10³'],
  [0, { scientific: true }, '0'],
] as const)('writes %f with %o as %s', (value, style, text) => {
  expect(formatMeasured(value, style)).toBe(text);
});

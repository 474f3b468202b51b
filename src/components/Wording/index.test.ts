import { describe, expect, it } from 'vitest';
import { formatCell, formatNumber, superscript } from '.';

describe('a number', () => {
  it.each([
    [0, '0'],
    [1500, '1500'],
    [-12, '−12'],
    [-9999, '−9999'],
    [10_000, '10,000'],
    [65_536, '65,536'],
    [60_965_224, '60,965,224'],
    [15_470_264_320, '15,470,264,320'],
    [3e38, '3 × 10³⁸'],
    [1_234_567.8, '1.23 × 10⁶'],
    [0.123456, '0.1235'],
    [0.99999, '1'],
    [-0.00012, '−1.2 × 10⁻⁴'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [NaN, 'NaN'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

it('raises the digits of an exponent', () => {
  expect(superscript(-17)).toBe('⁻¹⁷');
});

it('writes a cell in the words of the page', () => {
  const labels = { relu: { zh: '整流', en: 'rectifier' } };
  expect(formatCell(undefined, labels, 'zh')).toBe('—');
  expect(formatCell(true, labels, 'zh')).toBe('是');
  expect(formatCell(false, labels, 'en')).toBe('no');
  expect(formatCell('relu', labels, 'en')).toBe('rectifier');
  expect(formatCell('unnamed', labels, 'en')).toBe('unnamed');
});

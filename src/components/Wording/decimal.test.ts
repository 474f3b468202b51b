import { expect, it } from 'vitest';
import { decimal, grouped } from './decimal';

/** Ties, carries, both ends, and what lies between. */
const values = [
  ...[
    0, 0.5, 1.005, 2.675, 0.345, 0.125, 9.995, 9.996, 99.95, 999.5, 12345.678, 1e15, 1e16, 1.5e300,
  ],
  ...[5e-324, 1e-7, 0.000044, 0.0095, 0.9995, 65504, 33554432, 4_503_599_627_370_497],
  ...Array.from({ length: 400 }, (_, k) => Math.sin(k) * 10 ** ((k % 25) - 10)),
  ...Array.from({ length: 400 }, (_, k) => (k * 5) / 1000),
].flatMap((value) => [value, -value]);

const precisions = [
  ...[0, 1, 2, 3, 6].map((digits) => ({ digits })),
  ...[1, 3, 4].map((significant) => ({ significant })),
];

it.each(precisions)('writes what the browser writes, with %o', ({ ...precision }) => {
  for (const percent of [false, true]) {
    const format = new Intl.NumberFormat('zh-Hans', {
      style: percent ? 'percent' : 'decimal',
      ...('digits' in precision
        ? { minimumFractionDigits: precision.digits, maximumFractionDigits: precision.digits }
        : { maximumSignificantDigits: precision.significant }),
    });
    const differing = values
      .map((value) => [value, decimal(value, { ...precision, percent }), format.format(value)])
      .filter(([value, ours, theirs]) => ours !== theirs && !Object.is(value, -0));
    expect(differing).toEqual([]);
  }
});

it.each([NaN, Infinity, -Infinity])('leaves %d to the browser', (value) => {
  expect(decimal(value, {})).toBe(new Intl.NumberFormat('en').format(value));
});

it('groups by thousands what stands before the point', () => {
  expect(['1', '123', '1234', '1234567.8901'].map(grouped)).toEqual([
    '1',
    '123',
    '1,234',
    '1,234,567.8901',
  ]);
});

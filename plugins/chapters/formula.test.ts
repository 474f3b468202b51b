import { expect, it } from 'vitest';
import { readComputed } from './formula';

it('evaluates and prints what an author types', () => {
  const { value, text, tex, isSupposed } = readComputed('0.99^100');
  expect(value).toBeCloseTo(0.366032, 6);
  expect([text, tex, isSupposed]).toEqual(['0.99^{100}', '0.99^{100}', false]);
  expect(readComputed('pi / (pi - 1)').value).toBeCloseTo(1.46694, 5);
  expect(readComputed('sqrt(2) * exp(-1) + ln(3)').value).toBeCloseTo(
    Math.SQRT2 / Math.E + Math.log(3),
  );
  expect(readComputed('log10(1000)').value).toBeCloseTo(3);
});

it('tells a value that is supposed from one that is computed', () => {
  expect(readComputed('0.25').isSupposed).toBe(true);
  expect(readComputed('1 / 4').isSupposed).toBe(false);
});

it('says what cannot be read, and what has no value', () => {
  expect(() => readComputed('gamma(3)')).toThrow('"gamma" is not a known function');
  expect(() => readComputed('2x')).toThrow('cannot be read');
  expect(() => readComputed('1 / 0')).toThrow('no finite value');
});

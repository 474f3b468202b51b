import { expect, it } from 'vitest';
import { linspace } from './linspace';

it('goes from one end to the other at equal distances', () => {
  expect(linspace(-1, 1, 5)).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect(linspace(3, 0, 2)).toEqual([3, 0]);
});

it.each([1, 2.5, Number.NaN])('refuses %d numbers', (count) => {
  expect(() => linspace(0, 1, count)).toThrow('whole number of at least 2');
});

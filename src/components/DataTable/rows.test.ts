import { expect, it } from 'vitest';
import type { Row } from '../../lab/events';
import { columnsOf, isNumeric, thin } from './rows';

it('thins evenly and keeps both ends', () => {
  const many = Array.from({ length: 101 }, (_, index) => index);
  expect(thin(many, 5)).toEqual([0, 25, 50, 75, 100]);
  expect(thin([1, 2], 5)).toEqual([1, 2]);
});

it('collects columns in the order of the rows', () => {
  expect(columnsOf([{ b: 1 }, { a: 1, b: 2 }])).toEqual(['b', 'a']);
});

it('tells columns of numbers, gaps and all, from columns with words', () => {
  const rows: Row[] = [{ a: 1, b: 2 }, { a: null, b: 'none' }, { b: 3 }];
  expect(isNumeric(rows, 'a')).toBe(true);
  expect(isNumeric(rows, 'b')).toBe(false);
});

import { expect, it } from 'vitest';
import { partners } from './partners';

const row = (method: string, loss: number) => ({ method, loss });

it('pairs rows by their names, whatever their order', () => {
  const rows = [row('adam', 1), row('sgd', 2), row('new', 3)];
  const before = [row('sgd', 20), row('adam', 10)];
  const paired = partners(rows, before);
  expect(rows.map((one) => paired.get(one)?.['loss'])).toEqual([10, 20, undefined]);
});

it('pairs rows of numbers by their place, if there are as many', () => {
  const rows = [{ width: 2 }, { width: 4 }];
  expect(partners(rows, [{ width: 3 }, { width: 5 }]).get(rows[1]!)).toEqual({ width: 5 });
  expect(partners(rows, [{ width: 3 }]).size).toBe(0);
});

it('pairs rows of one name by their place, if the names stand alike', () => {
  const rows = [row('a', 1), row('a', 2)];
  expect(partners(rows, [row('a', 3), row('a', 4)]).get(rows[1]!)).toEqual(row('a', 4));
  expect(partners(rows, [row('a', 3), row('b', 4)]).size).toBe(0);
  expect(partners(rows, undefined).size).toBe(0);
});

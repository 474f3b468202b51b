import { expect, it } from 'vitest';
import { assign } from './assignment';

function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [
      ...order.slice(0, at),
      count - 1,
      ...order.slice(at),
    ]),
  );
}

it('finds the assignment of greatest gain', () => {
  for (let trial = 0; trial < 20; trial++) {
    const gains = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (_, j) =>
        Math.abs(Math.sin(17 * trial + 5.3 * i + 2.9 * i * j + j)),
      ),
    );
    const total = (order: number[]) =>
      order.reduce((sum, column, row) => sum + gains[row][column], 0);
    const found = assign(gains);
    expect([...found].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    const best = Math.max(...orders(6).map(total));
    expect(total(found)).toBeGreaterThanOrEqual(best - 6e-3);
  }
});

it('ends where all gains are equal', () => {
  expect(
    assign([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]).sort(),
  ).toEqual([0, 1, 2]);
});

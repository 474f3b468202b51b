import { expect, it } from 'vitest';
import { random } from '../../../lab/random';
import { drawStart, lossAndGradient } from '../../../lab/small-nets';
import { assign, nearestCopy, shuffledCopy } from './symmetry';

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

it('copies a net as the same function, and brings a copy back', () => {
  const net = drawStart(6, random(1));
  const samples = [
    { x1: 0.3, x2: -0.8, label: 1 },
    { x1: -1.1, x2: 0.4, label: 0 },
  ];
  const lossOf = (one: Float64Array) => lossAndGradient(one, samples, 'tanh').loss;
  const copy = shuffledCopy(net, random(2));
  expect([...copy]).not.toEqual([...net]);
  expect(lossOf(copy)).toBeCloseTo(lossOf(net), 14);
  expect([...nearestCopy(copy, net)]).toEqual([...net]);
});

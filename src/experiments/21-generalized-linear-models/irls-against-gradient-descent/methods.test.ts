/** IRLS comes to rest where there is an answer; where there is none, its line keeps the classes apart. */
import { describe, expect, it } from 'vitest';
import { openChannel } from '../../../lab/channel';
import type { Cars } from './cars';

openChannel({ params: {}, seed: 1, emit: () => undefined });
const { allCars, withoutOverlap } = await import('./cars');
const { irls, summarize } = await import('./methods');

const mostSteps = 25;

/** Every car on its own side of the last line. */
function areApart(cars: Cars, path: number[][]): boolean {
  const [b, w] = path[path.length - 1] ?? [];
  return cars.every(({ weight, y }) => (2 * y - 1) * ((b ?? NaN) + (w ?? NaN) * weight) > 0);
}

describe('the outcome', () => {
  it('tells rest from a walk that goes on, and from classes that no fit can end on', () => {
    expect(summarize(allCars, irls(allCars).at(-1)!).outcome).toBe('converged');
    expect(summarize(allCars, [0, 0]).outcome).toBe('notConverged');
    const apart = irls(withoutOverlap);
    expect(summarize(withoutOverlap, apart[mostSteps]).outcome).toBe('separated');
  });
});

describe('irls', () => {
  it('comes to rest on all cars, which no line keeps apart', () => {
    const path = irls(allCars);
    expect(path.length - 1).toBeLessThan(mostSteps);
    expect(areApart(allCars, path)).toBe(false);
  });

  it('never rests on cars without overlap: its line keeps them apart, ever more steeply', () => {
    const path = irls(withoutOverlap);
    expect(path).toHaveLength(mostSteps + 1);
    expect(areApart(withoutOverlap, path)).toBe(true);
    const slopes = path.map(([, slope]) => Math.abs(slope ?? NaN));
    expect(slopes).toEqual([...slopes].sort((a, b) => a - b));
  });

  it('comes to rest on them with weight decay', () => {
    expect(irls(withoutOverlap, 0.001).length - 1).toBeLessThan(mostSteps);
  });
});

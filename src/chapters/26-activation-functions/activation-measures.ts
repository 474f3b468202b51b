/** Computes, from a function and its derivative, the properties that tables show. */
import type { Activation } from './activations';
import { functionOf } from '../../expressions/evaluate';
import { normalDensity } from '../../expressions/normal';

export type Saturation = 'none' | 'soft' | 'hard';

export interface Extreme {
  readonly value: number;
  /** Where it is taken, when that is one inner place of the grid. */
  readonly at?: number;
}

export interface Measures {
  readonly smallest: Extreme;
  readonly largestDerivative: Extreme;
  readonly smallestDerivative: Extreme;
  readonly monotonic: boolean;
  /** Expectation under a standard normal input. */
  readonly mean: number;
  readonly left: Saturation;
  readonly right: Saturation;
}

/** Half the width of the grid, and its steps per unit: coarse, as readers' browsers repeat this. */
const reach = 12;
const perUnit = 100;
/** A tail is flat when the derivative stays below this from 11 to 12 units out. */
const flat = 1e-3;

const grid = gridAround(0, reach, perUnit);

export function measure({ formula, derivative }: Activation): Measures {
  const value = functionOf(formula, 'x');
  const slope = functionOf(derivative, 'x');
  const smallestDerivative = extreme(slope, Math.min);
  return {
    smallest: extreme(value, Math.min),
    largestDerivative: extreme(slope, Math.max),
    smallestDerivative,
    monotonic: smallestDerivative.value >= 0,
    mean: expectation(value),
    left: saturation(slope, -1),
    right: saturation(slope, 1),
  };
}

function gridAround(centre: number, halfWidth: number, steps: number): readonly number[] {
  const length = Math.round(2 * halfWidth * steps) + 1;
  return Array.from({ length }, (_, index) => centre - halfWidth + index / steps);
}

/** The extreme over the grid, then over a hundred times finer grid around it. */
function extreme(
  f: (x: number) => number,
  pick: (first: number, second: number) => number,
): Extreme {
  const best = (heights: readonly number[]): number =>
    heights.reduce((first, second) => pick(first, second));
  const heights = grid.map(f);
  const coarse = best(heights);
  const near = grid.filter((_, index) => Math.abs((heights[index] ?? NaN) - coarse) < 1e-4);
  const isOnePlace = Math.abs((near.at(-1) ?? 0) - (near[0] ?? 0)) < 1;
  const at = grid[heights.indexOf(coarse)];
  if (at === undefined || !isOnePlace || Math.abs(at) === reach) return { value: coarse };
  const nearby = gridAround(at, 1 / perUnit, 100 * perUnit);
  const value = best(nearby.map(f));
  return { value, at: nearby.find((x) => f(x) === value) ?? at };
}

/** Midpoint rule, so that a jump at 0 falls between two points; the error is below 1e-5. */
function expectation(f: (x: number) => number): number {
  const middles = grid.map((x) => x + 0.5 / perUnit);
  return middles.reduce((total, x) => total + f(x) * normalDensity(x), 0) / perUnit;
}

function saturation(slope: (x: number) => number, side: -1 | 1): Saturation {
  const tail = grid.filter((x) => x >= 10).map((x) => Math.abs(slope(side * x)));
  if (tail.every((value) => value === 0)) return 'hard';
  return tail.slice(perUnit).every((value) => value < flat) ? 'soft' : 'none';
}

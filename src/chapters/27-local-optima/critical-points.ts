/** Where the gradient of an example is zero, what second order says of that point, and what holds. */
import { differentiate } from '../../expressions/differentiate';
import { evaluate, functionOf } from '../../expressions/evaluate';
import type { Expression } from '../../expressions/expression';
import type { Example } from './examples';

export type Point = readonly [x: number, y: number];

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'undecided';
/** What holds at the point: `valley` is a minimum that is not strict, `slope` no extremum in one variable. */
export type Truth = 'minimum' | 'maximum' | 'saddle' | 'valley' | 'slope';

export function valueAt(formula: Expression, [x, y]: Point): number {
  return evaluate(formula, { x, y });
}

export function gradientOf({ formula, variables }: Example): readonly Expression[] {
  return variables.map((variable) => differentiate(formula, variable));
}

export function hessianOf(example: Example): readonly (readonly Expression[])[] {
  return gradientOf(example).map((slope) =>
    example.variables.map((variable) => differentiate(slope, variable)),
  );
}

export function hessianAt(example: Example, point: Point): readonly (readonly number[])[] {
  return hessianOf(example).map((row) => row.map((entry) => valueAt(entry, point)));
}

/** Of a symmetric matrix of one or two rows, the greatest first. */
export function eigenvaluesOf(matrix: readonly (readonly number[])[]): readonly number[] {
  const [[a = NaN, b = 0] = [], [, d] = []] = matrix;
  if (d === undefined) return [a];
  const middle = (a + d) / 2;
  const half = Math.hypot((a - d) / 2, b);
  return [middle + half, middle - half];
}

/** What the eigenvalues decide. */
export function secondOrder(eigenvalues: readonly number[]): Kind {
  if (eigenvalues.every((value) => value > 0)) return 'minimum';
  if (eigenvalues.every((value) => value < 0)) return 'maximum';
  const signs = new Set(eigenvalues.map(Math.sign));
  return signs.has(1) && signs.has(-1) ? 'saddle' : 'undecided';
}

/** What holds, whether or not second order sees it: the function on small circles round the point. */
export function truthAt({ formula, variables }: Example, [x, y]: Point): Truth {
  const centre = valueAt(formula, [x, y]);
  const directions = variables.length === 1 ? 2 : 48;
  const changes = [0.01, 0.02].flatMap((radius) =>
    Array.from({ length: directions }, (_, index) => {
      const angle = (2 * Math.PI * index) / directions;
      const at: Point = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      return valueAt(formula, variables.length === 1 ? [at[0], 0] : at) - centre;
    }),
  );
  // The ends of a valley floor come out as rounding errors.
  const rises = changes.some((change) => change > 1e-12);
  const falls = changes.some((change) => change < -1e-12);
  if (rises && falls) return variables.length === 1 ? 'slope' : 'saddle';
  if (falls) return 'maximum';
  return changes.some((change) => change <= 1e-12) ? 'valley' : 'minimum';
}

/** Where the gradient is zero inside the window: the origin in two variables; found by bisection in one. */
export function criticalPoints(example: Example): readonly Point[] {
  if (example.variables.length > 1) return [[0, 0]];
  const { formula, reach } = example;
  const slope = functionOf(differentiate(formula, 'x'), 'x');
  const found: Point[] = [];
  const steps = 401;
  for (let index = 0; index < steps; index += 1) {
    let left = -reach + (2 * reach * index) / steps;
    let right = -reach + (2 * reach * (index + 1)) / steps;
    // An odd number of steps, so that the origin is inside a step and not on a border.
    const isTouched = slope(left) > 0 && slope(right) > 0 && slope((left + right) / 2) <= 1e-12;
    if (isTouched) found.push([(left + right) / 2, 0]);
    if (slope(left) * slope(right) >= 0) continue;
    const rising = slope(right) > 0;
    for (let halving = 0; halving < 60; halving += 1) {
      const middle = (left + right) / 2;
      if (slope(middle) > 0 === rising) right = middle;
      else left = middle;
    }
    found.push([(left + right) / 2, 0]);
  }
  return found;
}

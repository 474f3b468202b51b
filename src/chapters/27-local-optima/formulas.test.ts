/** What chapter 27 prints is what holds: derivatives against central differences, counts recounted. */
import { describe, expect, it } from 'vitest';
import {
  derivatives,
  gradientCost,
  noiseFloor,
  outputs,
  splitHessian,
  squaredLoss,
  tangentKernel,
  type Surface,
  type Vector,
} from './formulas';
import { chapterText, languageFolders } from '../text';

const texts = languageFolders.map((folder) => chapterText(folder, '27-local-optima'));

const moved = (point: Vector, index: number, by: number): Vector =>
  point.map((value, position) => (position === index ? value + by : value));

function differences(at: Surface['at'], point: Vector): number[] {
  const width = 1e-5;
  return point.map(
    (_, i) => (at(moved(point, i, width)) - at(moved(point, i, -width))) / 2 / width,
  );
}

function secondDifferences(at: Surface['at'], point: Vector): number[][] {
  const width = 1e-4;
  return point.map((_, i) => {
    const [above, below] = [width, -width].map((by) => differences(at, moved(point, i, by)));
    return point.map((_unused, j) => ((above?.[j] ?? NaN) - (below?.[j] ?? NaN)) / 2 / width);
  });
}

function expectClose(given: readonly Vector[], measured: readonly Vector[], digits: number): void {
  given.forEach((row, i) => {
    row.forEach((value, j) => {
      expect(value).toBeCloseTo(measured[i]?.[j] ?? NaN, digits);
    });
  });
}

describe.each(derivatives)('$tex', ({ surface, tex, points, gradient, hessian }) => {
  it.each(points)('is what central differences give at %s', (...point) => {
    if (gradient) expectClose([gradient(point)], [differences(surface.at, point)], 6);
    if (hessian) expectClose(hessian(point), secondDifferences(surface.at, point), 4);
  });

  it('is printed in both languages', () => {
    for (const text of texts) {
      expect(text).toContain(surface.tex);
      expect(text).toContain(tex);
    }
  });
});

const inputs = [-1.3, 0.4, 0.9];
const targets = [0.2, -0.5, 1];
const parameters = [0.8, -0.6];

it('the Hessian of a squared loss splits into two sums', () => {
  const at = (point: Vector): number => squaredLoss(inputs, targets, point);
  const given = splitHessian.at(inputs, targets, parameters);
  expectClose(given, secondDifferences(at, parameters), 5);
});

it('residuals change as the tangent kernel says', () => {
  const step = 1e-6;
  const loss = (point: Vector): number => squaredLoss(inputs, targets, point);
  const slope = differences(loss, parameters);
  const after = parameters.map((value, i) => value - step * (slope[i] ?? 0));
  const [before, later] = [outputs(inputs, parameters), outputs(inputs, after)];
  const measured = before.map((f, i) => ((later[i] ?? NaN) - f) / step);
  expectClose([tangentKernel.at(inputs, targets, parameters)], [measured], 4);
});

it('noise settles where the recursion of its variance does', () => {
  const [rate, bend, noise, batch] = [0.1, 3, 2, 16];
  let variance = 0;
  for (let step = 0; step < 1000; step += 1) {
    variance = (1 - rate * bend) ** 2 * variance + (rate * noise) ** 2 / batch;
  }
  expect(noiseFloor.at(rate, bend, noise, batch)).toBeCloseTo((bend * variance) / 2, 12);
});

it('a gradient costs two to three forward passes', () => {
  expect(gradientCost([784, 10])).toBe(2);
  expect(gradientCost([784, 128, 10])).toBeCloseTo(2.01, 2);
  expect(gradientCost(Array.from({ length: 51 }, () => 200))).toBeCloseTo(2.98, 2);
});

it('two of two eigenvalues are positive inside a cone of 45 degrees', () => {
  const parts = 1e5;
  const angle = Math.PI / 4;
  let share = 0;
  for (let i = 0; i < parts; i += 1) share += Math.sin(((i + 0.5) * angle) / parts) / 2;
  expect((share * angle) / parts).toBeCloseTo((2 - Math.SQRT2) / 4, 9);
});

it('a hidden layer has as many copies as the chapter says', () => {
  const copies = (units: number): number =>
    Array.from({ length: units }, (_, i) => i + 1).reduce((product, i) => product * i * 2, 1);
  expect(copies(8)).toBe(10_321_920);
  for (const text of texts) expect(text).toContain('10,321,920');
});

it.each([splitHessian, tangentKernel, noiseFloor])(
  '$tex is printed in both languages',
  ({ tex }) => {
    for (const text of texts) expect(text).toContain(tex);
  },
);

/** Gradient and Hessian of every example against central differences; what is said of each point. */
import { describe, expect, it } from 'vitest';
import { constant } from '../../expressions/expression';
import {
  criticalPoints,
  eigenvaluesOf,
  gradientOf,
  hessianAt,
  hessianOf,
  secondOrder,
  truthAt,
  valueAt,
  type Point,
} from './critical-points';
import { examples, type Example } from './examples';
import { printed } from './printed';

const byId = (id: string): Example => {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`No example ${id}.`);
  return found;
};

describe.each(examples)('$id', (example) => {
  const points: readonly Point[] = [
    [0, 0],
    [0.7, -0.4],
    [-1.1, 0.9],
  ];
  const moved = ([x, y]: Point, variable: string, by: number): Point =>
    variable === 'x' ? [x + by, y] : [x, y + by];

  it('has the gradient and the Hessian that central differences give', () => {
    const step = 1e-5;
    const { formula } = example;
    const missing = constant(NaN);
    const gradient = gradientOf(example);
    const hessian = hessianOf(example);
    for (const point of points) {
      for (const [row, variable] of example.variables.entries()) {
        const [ahead, back] = [step, -step].map((by) => moved(point, variable, by)) as [
          Point,
          Point,
        ];
        const slope = (valueAt(formula, ahead) - valueAt(formula, back)) / (2 * step);
        expect(valueAt(gradient[row] ?? missing, point)).toBeCloseTo(slope, 7);
        for (const [column, of] of gradient.entries()) {
          const bend = (valueAt(of, ahead) - valueAt(of, back)) / (2 * step);
          expect(valueAt(hessian[row]?.[column] ?? missing, point)).toBeCloseTo(bend, 7);
        }
      }
    }
  });

  it('has a gradient of zero at its critical points, and second order never contradicts the truth', () => {
    const found = criticalPoints(example);
    expect(found.length).toBeGreaterThan(0);
    for (const point of found) {
      for (const slope of gradientOf(example)) expect(valueAt(slope, point)).toBeCloseTo(0, 4);
      const kind = secondOrder(eigenvaluesOf(hessianAt(example, point)));
      if (kind !== 'undecided') expect(truthAt(example, point)).toBe(kind);
    }
  });
});

it('says what is true where second order does not decide', () => {
  const said = examples.flatMap((example) =>
    criticalPoints(example)
      .filter((point) => secondOrder(eigenvaluesOf(hessianAt(example, point))) === 'undecided')
      .map((point) => [example.id, truthAt(example, point)]),
  );
  expect(said).toEqual([
    ['cubic', 'slope'],
    ['valley', 'valley'],
    ['monkey-saddle', 'saddle'],
    ['flat-bowl', 'minimum'],
    ['flat-slope', 'saddle'],
  ]);
});

it('gives the flat bowl and the slope the same Hessian', () => {
  const [bowl, slope] = ['flat-bowl', 'flat-slope'].map((id) => hessianAt(byId(id), [0, 0]));
  expect(bowl).toEqual([
    [0, 0],
    [0, 2],
  ]);
  expect(slope).toEqual(bowl);
});

it('finds minima and maxima of the waves in turn', () => {
  const waves = byId('waves');
  const truths = criticalPoints(waves).map((point) => truthAt(waves, point));
  expect(truths.filter((truth) => truth === 'minimum').length).toBeGreaterThanOrEqual(3);
  for (const [index, truth] of truths.entries()) expect(truth).not.toBe(truths[index + 1]);
});

it('finds the eigenvalues of a matrix that is not diagonal', () => {
  expect(
    eigenvaluesOf([
      [2, 1],
      [1, 2],
    ]),
  ).toEqual([3, 1]);
});

it('prints what it computes', () => {
  expect(examples.map(({ formula }) => printed(formula))).toEqual([
    'sin 3x + 0.1x²',
    'x³',
    'x² + y²',
    '−x² − y²',
    'x²',
    'x² − y²',
    'x³ − 3xy²',
    'x⁴ + y²',
    'x³ + y²',
  ]);
  expect(gradientOf(byId('monkey-saddle')).map(printed)).toEqual(['3x² − 3y²', '−6xy']);
  expect(gradientOf(byId('waves')).map(printed)).toEqual(['3 cos 3x + 0.2x']);
});

/** Every derivative that chapter 23 prints is checked against finite differences of what it differentiates. */
import { describe, expect, it } from 'vitest';
import {
  backwardSteps,
  boltzmannSlope,
  energy,
  energyChange,
  field,
  forwardSteps,
  gradientThroughTime,
  logLikelihood,
  runBackward,
  runForward,
  squaredError,
  squaredErrorSlope,
  stateAfter,
  statesOf,
  type Vector,
} from './formulas';
import { chapterText, languageFolders } from '../text';

const width = 1e-5;
const slopeOf = (f: (x: number) => number, x: number): number =>
  (f(x + width) - f(x - width)) / (2 * width);
const replaced = (values: Vector, index: number, value: number): Vector =>
  values.map((old, position) => (position === index ? value : old));

describe('the squared error of a linear unit', () => {
  const samples = [
    { input: [1, -1, 0.3], target: -1 },
    { input: [1, 0.5, -2], target: 1 },
    { input: [1, 20, 0.7], target: 1 },
  ];
  const weights = [0.2, -0.1, 0.4];

  it.each([0, 1, 2])('has the slope that is printed, in weight %d', (j) => {
    const along = (w: number): number => squaredError.at(replaced(weights, j, w), samples);
    expect(squaredErrorSlope.at(weights, samples, j)).toBeCloseTo(
      slopeOf(along, weights[j] ?? 0),
      5,
    );
  });
});

describe('reverse mode', () => {
  const given = { x: 1, w: 0.8, t: 1 };

  it.each(backwardSteps.map(({ name }) => name))('gives the derivative of L in %s', (name) => {
    const values = runForward(given);
    const loss = (value: number): number => runForward({ ...given, [name]: value }).L ?? NaN;
    expect(runBackward(given)[name]).toBeCloseTo(slopeOf(loss, values[name] ?? NaN), 8);
  });

  it('refuses a value that is not there', () => {
    expect(() => runForward({ x: 1, w: 1 })).toThrow('t is not computed');
  });
});

it.each([
  [5, 0.3, 0.9],
  [5, 0.3, 1.4],
  [3, -0.8, 2.5],
])('the gradient through %d steps is the product', (steps, start, weight) => {
  const along = (h: number): number => stateAfter(steps, h, weight);
  expect(gradientThroughTime.at(steps, start, weight)).toBeCloseTo(slopeOf(along, start), 7);
});

describe('energy', () => {
  const weights = [
    [0, 0.5, -1.2, 0.3],
    [0.5, 0, 0.7, -0.4],
    [-1.2, 0.7, 0, 0.9],
    [0.3, -0.4, 0.9, 0],
  ];

  it('changes as printed when one unit moves, and never rises under the rule', () => {
    for (const state of statesOf(4)) {
      for (const k of [0, 1, 2, 3]) {
        const moved = field.at(weights, state, k) >= 0 ? 1 : -1;
        for (const target of [-1, 1]) {
          const change = energy.at(weights, replaced(state, k, target)) - energy.at(weights, state);
          expect(energyChange.at(weights, state, k, target)).toBeCloseTo(change, 12);
          if (target === moved) expect(change).toBeLessThanOrEqual(1e-12);
        }
      }
    }
  });

  it('has the learning rule as its slope', () => {
    const data = [
      [1, 1, -1, 1],
      [1, 1, 1, -1],
      [-1, 1, 1, 1],
    ];
    for (const [i, j] of [
      [0, 1],
      [1, 3],
      [2, 0],
    ] as const) {
      const along = (w: number): number =>
        logLikelihood(
          weights.map((row, at) => {
            if (at === i) return replaced(row, j, w);
            return at === j ? replaced(row, i, w) : row;
          }),
          data,
        );
      expect(boltzmannSlope.at(weights, data, i, j)).toBeCloseTo(
        slopeOf(along, weights[i]?.[j] ?? NaN),
        8,
      );
    }
  });
});

const printed = [
  squaredError,
  squaredErrorSlope,
  ...forwardSteps,
  ...backwardSteps,
  gradientThroughTime,
  energy,
  field,
  energyChange,
  boltzmannSlope,
].map(({ tex }) => tex);

describe.each(languageFolders)('%s', (folder) => {
  const text = chapterText(folder, '23-history');

  it.each(printed)('prints %s', (tex) => {
    // Alignment marks of a display are no part of the formula.
    expect(text.replaceAll('&', '')).toContain(tex);
  });
});

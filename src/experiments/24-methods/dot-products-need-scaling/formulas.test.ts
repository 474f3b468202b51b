/** The trace of the softmax' Jacobian agrees with finite differences. */
import { expect, it } from 'vitest';
import { jacobianTrace, softmax } from './formulas';

it('is the sum of each probability’s slope in its own score', () => {
  const scores = [0.3, -1.2, 2, 0];
  const step = 1e-5;
  const slopes = scores.map((_, i) => {
    const [above, below] = [step, -step].map(
      (by) => softmax(scores.map((s, k) => (k === i ? s + by : s)))[i] ?? NaN,
    );
    return ((above ?? NaN) - (below ?? NaN)) / (2 * step);
  });
  const trace = slopes.reduce((sum, slope) => sum + slope, 0);
  expect(jacobianTrace(softmax(scores))).toBeCloseTo(trace, 8);
});

it('survives scores that would overflow', () => {
  expect(softmax([1000, 0])).toEqual([1, 0]);
});

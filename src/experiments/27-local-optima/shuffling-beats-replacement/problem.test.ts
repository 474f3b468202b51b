/** The exact solution of the problem: nothing lies below it, and there the pushes of all samples cancel. */
import { expect, it } from 'vitest';
import { random } from '../../../lab/random';
import { makeProblem } from './problem';

it('has its least loss where excess is 0, and gradients that cancel there', () => {
  const { step, excess } = makeProblem(16, 0.5, random(3));
  let weights = [0, 0, 0, 0];
  for (let epoch = 0; epoch < 4000; epoch++) {
    const moves = Array.from({ length: 16 }, (_, index) => step(weights, index, 0.1));
    weights = weights.map((w, i) => w + moves.reduce((sum, m) => sum + m[i] - w, 0) / 16);
  }
  expect(excess(weights)).toBeCloseTo(0, 10);
  expect(excess(weights.map((w) => w + 0.1))).toBeGreaterThan(0);
});

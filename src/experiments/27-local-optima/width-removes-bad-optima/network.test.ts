import { expect, it } from 'vitest';
import { descend } from './network';

it.each(['tanh', 'sigmoid', 'relu'] as const)('steps along the gradient (%s)', (activation) => {
  const start = [0.5, -1.2, 0.1, 0.8, -0.3, 0.6, -0.4, -1.5, 0.2];
  const lossAt = (place: number[]) => descend({ activation, theta: Float64Array.from(place) }, 0);
  const theta = Float64Array.from(start);
  descend({ activation, theta }, 1);
  start.forEach((value, i) => {
    const [after, before] = [1e-5, -1e-5].map((shift) =>
      lossAt(start.map((x, k) => (k === i ? x + shift : x))),
    );
    expect(value - theta[i]).toBeCloseTo((after - before) / 2e-5, 8);
  });
});

it('has half of ln 2 where two points are right and the other two share the output 1/2', () => {
  // One unit picks out (0, 1), the other (1, 1); between them they leave the logit 0 elsewhere.
  const theta = Float64Array.from([-40, 40, -20, 20, 40, 40, -60, -20, 0]);
  expect(descend({ activation: 'tanh', theta }, 0)).toBeCloseTo(Math.LN2 / 2, 8);
});

import { describe, expect, it } from 'vitest';
import { hessianAt } from './hessian';
import { lossAndGradient } from './network';

const samples = [
  { x1: 0.3, x2: -0.8, label: 1 },
  { x1: -1.1, x2: 0.4, label: 0 },
  { x1: 0.7, x2: 0.9, label: 1 },
];
const theta = Float64Array.from([0.5, -1.2, 0.1, 0.8, -0.3, 0.6, -0.4, -1.5, 0.2]);

describe('lossAndGradient', () => {
  it.each(['tanh', 'sigmoid', 'softplus'] as const)(
    'agrees with differences (%s)',
    (activation) => {
      const lossAt = (place: Float64Array) => lossAndGradient(place, samples, activation).loss;
      const { gradient } = lossAndGradient(theta, samples, activation);
      theta.forEach((_, i) => {
        const [after, before] = [1e-5, -1e-5].map((shift) => {
          const moved = theta.slice();
          moved[i] += shift;
          return lossAt(moved);
        });
        expect(gradient[i]).toBeCloseTo((after - before) / 2e-5, 8);
      });
    },
  );
});

describe('hessianAt', () => {
  it('is exact for a quadratic', () => {
    const gradientAt = ([x = 0, y = 0]: Float64Array) => Float64Array.from([2 * x + 3 * y, 3 * x]);
    const hessian = hessianAt(Float64Array.from([1, -2]), gradientAt);
    [2, 3, 3, 0].forEach((entry, k) => {
      expect(hessian[k >> 1][k % 2]).toBeCloseTo(entry, 8);
    });
  });
});

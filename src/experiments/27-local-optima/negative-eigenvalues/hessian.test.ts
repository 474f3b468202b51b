import { describe, expect, it } from 'vitest';
import { hessianAt } from './hessian';

describe('hessianAt', () => {
  it('is exact for a quadratic', () => {
    const gradientAt = ([x = 0, y = 0]: Float64Array) => Float64Array.from([2 * x + 3 * y, 3 * x]);
    const hessian = hessianAt(Float64Array.from([1, -2]), gradientAt);
    [2, 3, 3, 0].forEach((entry, k) => {
      expect(hessian[k >> 1][k % 2]).toBeCloseTo(entry, 8);
    });
  });
});

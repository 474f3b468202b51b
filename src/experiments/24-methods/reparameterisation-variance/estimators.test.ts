import { describe, expect, it } from 'vitest';
import { random } from '../../../lab/random';
import { measure, ofSquare } from './estimators';

describe('measure', () => {
  it('agrees with the closed forms for a square', () => {
    const [mean, deviation] = [1, 0.5];
    const square = {
      f: (z: number) => z * z,
      slope: (z: number) => 2 * z,
      mean,
      deviation,
      baseline: mean ** 2 + deviation ** 2,
    };
    const found = measure(square, 200_000, random(1));
    const exact = ofSquare(mean, deviation);
    for (const name of ['path', 'score', 'baseline'] as const) {
      expect(found.mean[name]).toBeCloseTo(2 * mean, 1);
      expect(found.variance[name] / exact[name]).toBeCloseTo(1, 1);
    }
  });

  it('finds no variance where there is no noise', () => {
    const line = { f: () => 0, slope: () => 3, mean: 0, deviation: 1, baseline: 0 };
    const { mean, variance } = measure(line, 100, random(1));
    expect(mean.path).toBeCloseTo(3, 12);
    expect(variance.path).toBeCloseTo(0, 12);
    expect(variance.score).toBe(0);
  });
});

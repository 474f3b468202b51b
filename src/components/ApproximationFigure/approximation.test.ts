import { describe, expect, it } from 'vitest';
import {
  bestQuadratic,
  quadraticSlope,
  reluNetwork,
  rootMeanSquare,
  target,
} from './approximation';

describe('the best quadratic', () => {
  it('leaves the error that the closed form gives', () => {
    const power = (1 - Math.sin(12) / 12) / 2;
    expect(rootMeanSquare(bestQuadratic)).toBeCloseTo(
      Math.sqrt(power - quadraticSlope ** 2 / 3),
      6,
    );
    expect(rootMeanSquare(bestQuadratic)).toBeCloseTo(0.662, 3);
  });

  it('cannot be bettered by a square or a constant', () => {
    const error = rootMeanSquare(bestQuadratic);
    for (const change of [-0.01, 0.01]) {
      expect(rootMeanSquare((x) => bestQuadratic(x) + change)).toBeGreaterThan(error);
      expect(rootMeanSquare((x) => bestQuadratic(x) + change * x)).toBeGreaterThan(error);
      expect(rootMeanSquare((x) => bestQuadratic(x) + change * x * x)).toBeGreaterThan(error);
    }
  });
});

describe('ReLU units', () => {
  it('meet the target at the kinks and at the end', () => {
    const { at, kinks } = reluNetwork(8);
    for (const x of [...kinks, 1]) expect(at(x)).toBeCloseTo(target(x), 12);
  });

  it('come closer with width, within the bound of linear interpolation', () => {
    for (const units of [8, 16, 32]) {
      const error = rootMeanSquare(reluNetwork(units).at);
      expect(error).toBeLessThan(rootMeanSquare(reluNetwork(units / 2).at));
      expect(error).toBeLessThan((36 / 8) * (2 / units) ** 2);
    }
  });
});

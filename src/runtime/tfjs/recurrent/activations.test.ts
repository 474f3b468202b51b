import { describe, expect, it } from 'vitest';
import { gates, hardSigmoid, sigmoid, tanh } from './activations';

const places = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 97.3);

describe('activations', () => {
  it('are those of Math, also where they are tiny', () => {
    for (const x of places) {
      expect(Math.abs(sigmoid(x) * (1 + Math.exp(-x)) - 1)).toBeLessThan(1e-8);
      expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThanOrEqual(1e-8 * Math.abs(x));
    }
  });

  it('reach their limits', () => {
    expect([-Infinity, -16, 16, Infinity].map(tanh)).toEqual([
      -1,
      Math.tanh(-16),
      Math.tanh(16),
      1,
    ]);
    expect([sigmoid(-Infinity), sigmoid(Infinity)]).toEqual([0, 1]);
    expect([-9, -2.5, 0, 2.5, 9].map(hardSigmoid)).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('keep NaN, and so do the slopes', () => {
    for (const { value, slope } of Object.values(gates)) {
      expect(value(NaN)).toBeNaN();
      expect(slope(NaN)).toBeNaN();
    }
    expect(tanh(NaN)).toBeNaN();
  });
});

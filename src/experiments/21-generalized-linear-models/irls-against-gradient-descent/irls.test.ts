/** Where the classes are separated, the last line of IRLS proves it. */
import { describe, expect, it } from 'vitest';
import { allCars, withoutOverlap } from './cars';
import { irls, separates } from './irls';

describe('separates', () => {
  it('holds of the cars without overlap, and of them alone', () => {
    const { path, converged } = irls(withoutOverlap);
    expect(converged).toBe(false);
    expect(separates(path[path.length - 1] ?? [0, 0], withoutOverlap)).toBe(true);
    const whole = irls(allCars);
    expect(whole.converged).toBe(true);
    expect(separates(whole.path[whole.path.length - 1] ?? [0, 0], allCars)).toBe(false);
  });
});

/**
 * What one layer of SELU does to the mean square of its input, in a wide layer whose weights are
 * independent with mean 0 and variance 1/n: pre-activations are then normal with mean 0 and that
 * mean square as their variance (Klambauer et al. 2017, with the weights averaged over).
 */
import { normalDensity, normalDistribution } from '../../expressions/normal';

interface SeluConstants {
  readonly alpha: number;
  readonly lambda: number;
}

/** E[exp(kz); z < 0] for a normal z with mean 0 and the given variance. */
function expOfNegative(factor: number, variance: number): number {
  const spread = Math.sqrt(variance);
  return Math.exp((factor * factor * variance) / 2) * normalDistribution(-factor * spread);
}

/** Solves mean 0 for alpha, then mean square 1 for lambda, at variance 1. */
export function solveSelu(): SeluConstants {
  const alpha = normalDensity(0) / (0.5 - expOfNegative(1, 1));
  const unscaled = meanSquareAfter(1, { alpha, lambda: 1 });
  return { alpha, lambda: 1 / Math.sqrt(unscaled) };
}

/** Mean of the layer's output. */
export function meanAfter(meanSquare: number, { alpha, lambda }: SeluConstants): number {
  const right = Math.sqrt(meanSquare) * normalDensity(0);
  return lambda * (right + alpha * (expOfNegative(1, meanSquare) - 0.5));
}

/** Mean square of the layer's output. */
export function meanSquareAfter(meanSquare: number, { alpha, lambda }: SeluConstants): number {
  const left = expOfNegative(2, meanSquare) - 2 * expOfNegative(1, meanSquare) + 0.5;
  return lambda ** 2 * (meanSquare / 2 + alpha ** 2 * left);
}

/** Slope of `meanSquareAfter` at the fixed point 1: below 1, so the point attracts. */
export function slopeAtFixedPoint(constants: SeluConstants): number {
  const step = 1e-4;
  return (meanSquareAfter(1 + step, constants) - meanSquareAfter(1 - step, constants)) / (2 * step);
}

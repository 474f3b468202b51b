/**
 * Approximates sin 6x on [-1, 1] in two ways: by the best polynomial of degree 2, which is all
 * that one hidden layer of squares can be, and by ReLU units placed at evenly spaced kinks.
 */

export const target = (x: number): number => Math.sin(6 * x);

/**
 * Slope of the best quadratic in the mean square. The target is odd, so the constant and the
 * square have coefficient 0, and the slope is (integral of x sin 6x) / (integral of x^2).
 */
export const quadraticSlope = (Math.sin(6) / 18 - Math.cos(6) / 3) / (2 / 3);

export const bestQuadratic = (x: number): number => quadraticSlope * x;

export interface ReluNetwork {
  readonly at: (x: number) => number;
  readonly kinks: readonly number[];
}

/** One hidden layer of `units` ReLU units that meets the target at evenly spaced points. */
export function reluNetwork(units: number): ReluNetwork {
  const width = 2 / units;
  const kinks = Array.from({ length: units }, (_, index) => -1 + index * width);
  const slopes = kinks.map((kink) => (target(kink + width) - target(kink)) / width);
  const weights = slopes.map((slope, index) => slope - (slopes[index - 1] ?? 0));
  const at = (x: number): number =>
    weights.reduce(
      (total, weight, index) => total + weight * Math.max(0, x - (kinks[index] ?? 0)),
      target(-1),
    );
  return { at, kinks };
}

/** Root-mean-square error over [-1, 1]. */
export function rootMeanSquare(f: (x: number) => number): number {
  const samples = 4000;
  let total = 0;
  for (let index = 0; index < samples; index += 1) {
    const x = -1 + (2 * (index + 0.5)) / samples;
    total += (f(x) - target(x)) ** 2;
  }
  return Math.sqrt(total / samples);
}

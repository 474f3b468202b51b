/** Data sets of points in the plane, imported as 'lab/data'. */
import type { Random } from 'lab';

export interface Sample {
  readonly x1: number;
  readonly x2: number;
  /** 0 or 1. */
  readonly label: number;
}

export type Point = [x: number, y: number];

/**
 * Two moons: half-circles of radius 1 that interlock, the upper one about (0, 0) with label 0, the
 * lower one about (1, 0.5) with label 1, as scikit-learn's `make_moons` has them. Angles are uniform,
 * and both coordinates have normal noise.
 *
 * @param count how many samples; their labels take turns, 0 first
 * @param noise standard deviation
 * @param rng draws for each sample its angle, then its noise in x1 and in x2
 */
export function twoMoons(count: number, noise: number, rng: Random): Sample[] {
  return Array.from({ length: count }, (_, i) => {
    const label = i % 2;
    const angle = rng.uniform(0, Math.PI);
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return {
      x1: (label ? 1 - x : x) + rng.normal(0, noise),
      x2: (label ? 0.5 - y : y) + rng.normal(0, noise),
      label,
    };
  });
}

/**
 * Points at equal distances on a circle about 0, anticlockwise from (radius, 0).
 *
 * @param share the part of the circle that they are on, from 0 to 1
 */
export function pointsOnCircle(count: number, radius: number, share = 1): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (share * 2 * Math.PI * i) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/**
 * One of the points, each as likely as the others, plus normal noise: a mixture of Gaussians.
 *
 * @param deviation standard deviation of the noise, in x and in y
 * @param rng draws which point, then the noise in x and in y
 * @throws RangeError if there is no point
 */
export function drawNear(points: readonly Point[], deviation: number, rng: Random): Point {
  const [x, y] = points[rng.integer(points.length)] ?? [NaN, NaN];
  return [x + rng.normal(0, deviation), y + rng.normal(0, deviation)];
}

/** The standard normal distribution, in numbers. */

/** Density of the standard normal distribution. */
export function normalDensity(value: number): number {
  return Math.exp(-value * value * 0.5) / Math.sqrt(2 * Math.PI);
}

/**
 * Distribution function of the standard normal: 1/2 + density * sum x^(2n+1) / (2n+1)!!,
 * a series of terms of one sign (Abramowitz and Stegun, 26.2.11). Absolute error below 1e-15.
 */
export function normalDistribution(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude > 9) return value > 0 ? 1 : 0;
  let term = magnitude;
  let series = magnitude;
  for (let n = 1; term > series * 1e-17; n += 1) {
    term *= (magnitude * magnitude) / (2 * n + 1);
    series += term;
  }
  const half = normalDensity(magnitude) * series;
  return value > 0 ? 0.5 + half : 0.5 - half;
}

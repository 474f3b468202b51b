/** Rounding to floating-point formats of few bits, imported as 'lab/floating-point'. */

/** IEEE 754's binary formats, and bfloat16: a sign, and so many bits of exponent and fraction. */
export interface Format {
  /** They give the range. */
  readonly exponentBits: number;
  /** They give the spacing. */
  readonly fractionBits: number;
}

/**
 * The nearest number that a format has, the even one half way between two; ±Infinity where the
 * result would need a larger exponent, subnormal numbers below the least (IEEE 754-2019, §4.3.1).
 * Infinity and NaN stay.
 *
 * @param format of at most 8 exponent and 23 fraction bits: what is rounded is a double
 * @param chance for stochastic rounding: a number from [0, 1), drawn for each x that is neither 0 nor
 *   infinite; the nearer of both neighbours is the likelier
 */
export function roundTo(
  { exponentBits, fractionBits }: Format,
  x: number,
  chance?: () => number,
): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const most = 2 ** (exponentBits - 1) - 1;
  const power = Math.floor(Math.log2(Math.abs(x)));
  const spacing = 2 ** (Math.max(power, 1 - most) - fractionBits);
  const below = Math.floor(x / spacing);
  const rest = x / spacing - below;
  const isUp = chance ? chance() < rest : rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  const rounded = (isUp ? below + 1 : below) * spacing;
  return Math.abs(rounded) >= 2 ** (most + 1) ? Math.sign(x) * Infinity : rounded;
}

/** `linspace`: numbers at equal distances, for a curve's points or a grid's lines. */

/**
 * As many numbers at equal distances, both ends among them, as NumPy's function of that name gives.
 *
 * @throws RangeError if `count` is not a whole number of at least 2
 */
export function linspace(low: number, high: number, count: number): number[] {
  if (!Number.isInteger(count) || count < 2) {
    throw new RangeError(`linspace needs a whole number of at least 2, not ${count}.`);
  }
  return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
}

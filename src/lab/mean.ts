/** `mean`: the average of numbers in plain lists; tensors have their own. */

/** The sum from the first entry to the last, divided by how many there are; NaN where there is none. */
export function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

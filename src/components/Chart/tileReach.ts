/** How far a cell reaches to both sides of its value, on an axis that measures. */
export function tileReach(values: readonly number[]): number {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const gaps = distinct.slice(1).map((value, index) => value - (distinct[index] ?? 0));
  const half = Math.min(...gaps, Infinity) / 2;
  return Number.isFinite(half) ? half : 0.5;
}

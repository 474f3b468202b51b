export const sigmoid = (z: number) =>
  1 / (1 + Math.exp(-z));

// zh: ln(1 + e^z) = max(z, 0) + ln(1 + e^−|z|)，不会溢出。
// en: ln(1 + e^z) = max(z, 0) + ln(1 + e^−|z|): no overflow.
export const softplus = (z: number) =>
  Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

// zh: 在 [−8, 8] 的格点上数局部极小，量二阶差分。
// en: On a grid over [−8, 8]: local minima and second
// en: differences.
export function valleysOf(f: (b: number) => number) {
  const step = 0.05;
  const points = Array.from({ length: 321 }, (_, i) => {
    const b = (i - 160) * step;
    return [b, f(b)] as const;
  });
  const values = points.map(([, value]) => value);
  const inner = values.slice(1, -1).map((value, i) => {
    const [before, after] = [values[i], values[i + 2]];
    return {
      isValley: value < before && value <= after,
      curvature: (before - 2 * value + after) / step ** 2,
    };
  });
  return {
    points,
    valleys: inner.filter((p) => p.isValley).length,
    leastCurvature: Math.min(
      ...inner.map((p) => p.curvature),
    ),
    greatest: Math.max(...values),
  };
}

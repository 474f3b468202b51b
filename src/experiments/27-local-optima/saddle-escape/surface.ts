// zh: f(x, y) = x² − y² + y⁴：原点是鞍点，极小在 y = ±1/√2。
// en: f(x, y) = x² − y² + y⁴: a saddle at the origin, minima
// en: at y = ±1/√2.
export interface Place {
  readonly x: number;
  readonly y: number;
}

export function height({ x, y }: Place) {
  return x ** 2 - y ** 2 + y ** 4;
}

export function gradient({ x, y }: Place): Place {
  return { x: 2 * x, y: -2 * y + 4 * y ** 3 };
}

export function curvature({ y }: Place): Place {
  return { x: 2, y: -2 + 12 * y ** 2 };
}

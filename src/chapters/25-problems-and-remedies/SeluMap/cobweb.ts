/** The path of a value under repeated application of a map: up to the curve, across to the diagonal. */
export function cobweb(
  map: (value: number) => number,
  start: number,
  steps: number,
): readonly (readonly [number, number])[] {
  const points: [number, number][] = [[start, start]];
  let value = start;
  for (let step = 0; step < steps; step += 1) {
    const next = map(value);
    points.push([value, next], [next, next]);
    value = next;
  }
  return points;
}

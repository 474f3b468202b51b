/** Where the lowest minimum in the window is, if the function has one. */
import {
  criticalPoints,
  truthAt,
  valueAt,
} from '@site/src/chapters/27-local-optima/critical-points';
import type { Example } from '@site/src/chapters/27-local-optima/examples';

export function lowestOf(example: Example): number | undefined {
  const minima = criticalPoints(example).filter((point) => truthAt(example, point) === 'minimum');
  const byHeight = minima.map((point) => ({
    x: point[0],
    height: valueAt(example.formula, point),
  }));
  return byHeight.sort((a, b) => a.height - b.height)[0]?.x;
}

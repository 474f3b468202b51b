import { chart, isDrawn, report } from 'lab';

const distances = chart('distances', {
  x: { field: 'iteration', scale: 'log' },
  y: { field: 'distance', scale: 'log' },
  color: 'method',
});
const separation = chart('separation', {
  x: 'iteration',
  y: { field: 'steepness', scale: 'log' },
  color: 'data',
});

// zh: 每一步离答案还有多远？从哪一步起一直在 0.01 以内？
// en: How far from the answer, and below 0.01 from which step?
export function drawGaps(method: string, gaps: number[]) {
  gaps.forEach((distance, iteration) => {
    if (distance > 0 && isDrawn(iteration, gaps.length - 1))
      distances.line({ iteration, distance, method });
  });
  const arrived = gaps.findLastIndex((d) => d >= 0.01) + 1;
  if (arrived < gaps.length)
    report(`${method}Arrived`, arrived);
}

export function drawSlopes(data: string, path: number[][]) {
  path.slice(1).forEach(([, slope], i) => {
    const steepness = Math.abs(slope);
    separation.line({ iteration: i + 1, steepness, data });
  });
}

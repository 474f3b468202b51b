import { chart } from 'lab';
import { height } from './surface';
import { walk, type Rule } from './walks';

const land = chart('land', {
  x: { field: 'x', scale: 'linear' },
  y: { field: 'y', scale: 'linear' },
  color: 'height',
  facet: 'start',
});
const heights = chart('heights', {
  x: 'step',
  y: 'height',
  color: 'start',
});
const steps = chart('steps', {
  x: { field: 'epsilon', scale: 'log' },
  y: 'steps',
  color: 'method',
});

export function drawLand() {
  for (let i = -3; i <= 7; i++)
    for (let j = -7; j <= 7; j++) {
      const place = { x: i / 6, y: j / 7 };
      land.cell({ ...place, height: height(place) });
    }
}

export function drawWalk(
  start: string,
  y: number,
  rule: Rule,
) {
  let step = 0;
  for (const place of walk({ x: 1, y }, rule)) {
    const level = { height: height(place), start };
    if (step === 0) land.dot({ ...place, ...level });
    const isShown = step < 8 || step % 4 === 0;
    if (isShown && Math.abs(place.y) < 1)
      land.line({ ...place, start });
    if (step % 2 === 0) heights.line({ step, ...level });
    if (step === 160) break;
    step += 1;
  }
}

export function drawSteps(row: {
  epsilon: number;
  [method: string]: number;
}) {
  const { epsilon, ...counts } = row;
  for (const [method, count] of Object.entries(counts)) {
    const point = { epsilon, steps: count, method };
    if (method === 'formula') steps.line(point);
    else steps.dot(point);
  }
}

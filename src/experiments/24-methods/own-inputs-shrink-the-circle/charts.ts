import { chart, report } from 'lab';
import { apply, predictedError, type Matrix } from './run';
import type { Walks } from './walks';

const errors = chart('errors', {
  x: 'ownSteps',
  y: 'error',
  color: 'way',
});
const paths = chart('paths', {
  x: 'x',
  y: 'y',
  color: 'way',
});
export const losses = chart('losses', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'way',
});

export function showErrors(
  list: number[],
  name: string,
  feed: 'seen' | 'own',
) {
  for (const k of [1, 20, 50, 100]) {
    report(`${name}-${feed}-${k}`, list[k]);
  }
  const way = feed === 'own' ? name : `${name}Seen`;
  if (way === 'unrolledSeen') return;
  list.forEach((error, ownSteps) => {
    if (ownSteps > 0) errors.line({ ownSteps, error, way });
  });
}

// zh: 一条轨迹：只有第一个位置是看到的，以后全靠自己。
// en: One walk: only the first position is seen, the rest is
// en: its own.
export function drawPath(
  matrix: Matrix,
  { seen, real }: Walks,
  way: string,
) {
  let [x, y] = seen[0][0];
  for (let k = 0; k < real.length; k++) {
    paths.line({ x, y, way });
    [x, y] = apply([x, y], matrix);
  }
}

export function drawCircle(noise: number) {
  for (let k = 0; k <= 40; k++) {
    const angle = (k * Math.PI) / 20;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    paths.line({ x, y, way: 'real' });
  }
  for (let ownSteps = 5; ownSteps <= 100; ownSteps += 5) {
    const error = predictedError(noise, ownSteps);
    errors.dot({ ownSteps, error, way: 'closedForm' });
  }
}

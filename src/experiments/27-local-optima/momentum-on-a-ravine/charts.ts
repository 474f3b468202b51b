import { chart } from 'lab';
import { factorOf, type Pair } from './methods';

const paths = chart('paths', {
  x: { field: 'x', scale: 'linear' },
  y: { field: 'y', scale: 'linear' },
  color: 'method',
  facet: 'method',
});
const distances = chart('distances', {
  x: 'step',
  y: { field: 'distance', scale: 'log' },
  color: 'method',
});
const factors = chart('factors', {
  x: { field: 'beta', scale: 'linear', domain: [0, 1] },
  y: { field: 'factor', scale: 'linear' },
  color: 'direction',
});

export function drawWay(method: string, way: Pair[]) {
  way.slice(0, 300).forEach(([x, y], step) => {
    const distance = Math.hypot(x, y);
    if (step % 2 === 0 && distance > 1e-12)
      distances.line({ step, distance, method });
    if (step > 29 || method === 'tooMuch') return;
    paths.line({ x, y, method });
    if (step === 0) paths.dot({ x, y, method });
  });
}

export function drawFactors(pushes: readonly number[]) {
  for (let beta = 0; beta <= 1.0001; beta += 0.01)
    ['flat', 'steep'].forEach((direction, i) => {
      const factor = factorOf(beta, pushes[i]);
      factors.line({ beta, factor, direction });
    });
}

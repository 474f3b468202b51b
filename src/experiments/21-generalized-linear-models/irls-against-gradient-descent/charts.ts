import { chart, type Chart } from 'lab';
import type { Cars } from './cars';
import type { Line } from './irls';

const fits = chart('fits', {
  x: { field: 'weight', domain: [1.4, 5.5] },
  y: { field: 'probability', domain: [-0.05, 1.05] },
  color: 'part',
});
const separation = chart('separation', {
  x: 'iteration',
  y: { field: 'steepness', scale: 'log' },
  color: 'data',
});

// zh: 点是车，曲线是拟合出的手动挡概率。
// en: Dots are cars, curves the fitted probability of a manual
// en: gearbox.
export function drawFits(
  { x, y }: Cars,
  lines: Record<string, Line>,
) {
  fits.clear();
  for (const [part, [intercept, slope]] of Object.entries(
    lines,
  ))
    for (let i = 0; i <= 60; i++) {
      const weight = 1.4 + (4.1 * i) / 60;
      const eta = intercept + slope * weight;
      const probability = 1 / (1 + Math.exp(-eta));
      fits.line({ weight, probability, part });
    }
  fits.dot(
    x.map((weight, i) => ({
      weight,
      probability: y[i],
      part: y[i] === 1 ? 'manual' : 'automatic',
    })),
  );
}

// zh: 到答案的距离。答案不存在，就没有这幅图。
// en: The distance to the answer. Where there is no answer,
// en: there is no such chart.
let distances: Chart | undefined;
export function drawDistance(
  method: string,
  iteration: number,
  distance: number,
) {
  distances ??= chart('distances', {
    x: { field: 'iteration', scale: 'log' },
    y: { field: 'distance', scale: 'log' },
    color: 'method',
  });
  if (distance > 1e-16 && distance < 1e6)
    distances.line({ iteration, distance, method });
}

// zh: 迭代越多，画得越疏。
// en: The later, the sparser.
export const isDrawn = (step: number, last: number) =>
  step === last ||
  Math.floor(20 * Math.log10(step)) >
    Math.floor(20 * Math.log10(step - 1));

export function drawSlopes(data: string, path: Line[]) {
  path.forEach(([, slope], iteration) => {
    if (iteration === 0) return;
    const steepness = Math.abs(slope);
    separation.line({ iteration, steepness, data });
  });
}

import { chart, isDrawn } from 'lab';
import { coefficients } from './data';

const approach = chart('path', {
  x: { field: 'step', scale: 'log' },
  y: 'coefficient',
  color: 'name',
});
const counted = { y: 'count', color: 'part' };
const charts = {
  cell: chart('cells', { x: 'cell', ...counted }),
  quarter: chart('quarters', { x: 'quarter', ...counted }),
};
charts.quarter.rule({ count: 0 });

// zh: 系数怎样走向闭式解（虚线）。
// en: How the coefficients approach the closed form (dashed).
export function drawPath(path: number[][], goal: number[]) {
  for (const coefficient of new Set(goal))
    approach.rule({ coefficient });
  path.forEach((beta, i) => {
    const step = i + 1;
    if (!isDrawn(step, path.length)) return;
    beta.forEach((coefficient, j) => {
      const name = coefficients[j];
      approach.line({ step, coefficient, name });
    });
  });
}

export function drawCounts(
  place: keyof typeof charts,
  part: string,
  values: number[],
) {
  const mark = part === 'counted' ? 'dot' : 'line';
  values.forEach((count, i) => {
    charts[place][mark]({ [place]: i + 1, count, part });
  });
}

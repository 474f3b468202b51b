import { chart } from 'lab';
import { coefficients, trend } from './data';

const path = chart('path', {
  x: { field: 'step', scale: 'log' },
  y: 'coefficient',
  color: 'name',
});
const cells = chart('cells', {
  x: 'cell',
  y: { field: 'count', domain: [0, 42] },
  color: 'part',
});
const quarters = chart('quarters', {
  x: 'quarter',
  y: 'count',
  color: 'part',
});

const isDrawn = (step: number, last: number) =>
  step === last ||
  Math.floor(16 * Math.log10(step)) >
    Math.floor(16 * Math.log10(step - 1));

// zh: 系数怎样走向闭式解（虚线）。
// en: How the coefficients approach the closed form (dashed).
export function drawCoefficients(
  beta: number[],
  step: number,
  steps: number,
) {
  if (!isDrawn(step, steps)) return;
  beta.forEach((coefficient, j) => {
    const name = coefficients[j];
    path.line({ step, coefficient, name });
  });
}

export function drawClosedForms(values: number[]) {
  for (const coefficient of new Set(values))
    path.rule({ coefficient });
}

export function drawCells(
  y: number[],
  fits: Record<string, number[]>,
) {
  const rowsOf = (values: number[], part: string) =>
    values.map((count, i) => ({
      cell: i + 1,
      count,
      part,
    }));
  cells.dot(rowsOf(y, 'counted'));
  for (const [part, means] of Object.entries(fits))
    cells.line(rowsOf(means, part));
}

// zh: 每训练一段就重画一次。
// en: Drawn afresh as the training goes on.
export function drawTrend(fits: Record<string, number[]>) {
  const rowsOf = (values: number[], part: string) =>
    values.map((count, i) => ({
      quarter: i + 1,
      count,
      part,
    }));
  quarters.clear();
  quarters.dot(rowsOf(trend.y, 'counted'));
  for (const [part, means] of Object.entries(fits))
    quarters.line(rowsOf(means, part));
  quarters.rule({ count: 0 });
}

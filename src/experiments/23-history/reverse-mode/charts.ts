import { chart } from 'lab';

const agreement = chart('agreement', {
  x: 'reverseMode',
  y: 'centralDifference',
  color: 'part',
});
const errors = chart('errors', {
  x: { field: 'h', scale: 'log' },
  y: { field: 'error', scale: 'log' },
  color: 'precision',
});
const costs = chart('costs', {
  x: { field: 'parameters', scale: 'log' },
  y: { field: 'cost', scale: 'log', domain: [1, 4000] },
  color: 'method',
});

// zh: 每个参数一个点；落在直线上，两种算法就一致。
// en: A dot for each parameter; on the line the two agree.
export function drawAgreement(
  gradient: number[],
  estimate: number[],
) {
  const ends = [
    Math.min(...gradient),
    Math.max(...gradient),
  ];
  agreement.line(
    ends.map((end) => ({
      reverseMode: end,
      centralDifference: end,
      part: 'equal',
    })),
  );
  agreement.dot(
    gradient.map((value, i) => ({
      reverseMode: value,
      centralDifference: estimate[i],
      part: 'parameter',
    })),
  );
}

export function drawErrors(
  precision: string,
  rows: { h: number; error: number }[],
) {
  errors.line(rows.map((row) => ({ ...row, precision })));
}

export const markStep = (h: number) => errors.rule({ h });

export function drawCosts(
  parameters: number,
  costOf: Record<string, number>,
) {
  for (const [method, cost] of Object.entries(costOf)) {
    costs.line({ parameters, cost, method });
    costs.dot({ parameters, cost, method });
  }
}

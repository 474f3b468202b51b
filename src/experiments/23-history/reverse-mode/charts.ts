import { chart } from 'lab';

const agreement = chart('agreement', {
  x: 'reverseMode',
  y: 'centralDifference',
  color: 'part',
});
export const errors = chart('errors', {
  x: { field: 'h', scale: 'log' },
  y: { field: 'error', scale: 'log' },
  color: 'precision',
});
export const costs = chart('costs', {
  x: { field: 'parameters', scale: 'log' },
  y: { field: 'cost', scale: 'log', domain: [1, 4000] },
  color: 'method',
});

// zh: 每个参数一个点；落在直线上，两种算法就一致。
// en: A dot for each parameter; on the line the two agree.
export function drawAgreement(
  reverse: number[],
  central: number[],
) {
  const row = (x: number, y: number, part: string) => ({
    reverseMode: x,
    centralDifference: y,
    part,
  });
  const ends = [Math.min(...reverse), Math.max(...reverse)];
  agreement.line(ends.map((end) => row(end, end, 'equal')));
  agreement.dot(
    reverse.map((x, i) => row(x, central[i], 'parameter')),
  );
}

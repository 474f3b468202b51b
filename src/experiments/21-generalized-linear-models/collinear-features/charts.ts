import { chart, report, table } from 'lab';

const coefficients = chart('coefficients', {
  x: 'fitted',
  y: { field: 'correlation', scale: 'band' },
  color: 'method',
});
const rows: Record<string, number>[] = [];

export function drawCoefficient(
  correlation: number,
  plain: number,
  ridge: number,
) {
  coefficients.dot([
    { fitted: plain, correlation, method: 'plain' },
    { fitted: ridge, correlation, method: 'ridge' },
  ]);
}

// zh: 名字里的数字是 ρ 小数点后的数字：spread999 是 ρ = 0.999。
// en: Digits in names are those of ρ: spread999 is ρ = 0.999.
export function drawSummary(
  correlation: number,
  result: Record<string, number>,
) {
  rows.push({ correlation, ...result });
  table('summary', rows);
  const digits = String(correlation).replace('0.', '');
  for (const [name, value] of Object.entries(result))
    report(`${name}${digits}`, value);
}

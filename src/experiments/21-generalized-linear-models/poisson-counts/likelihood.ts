import { inverse } from 'lab/linear-algebra';
import type { Counts } from './data';

// zh: 泊松的对数似然。均值为零或为负，却数出了人，似然是零。
// en: Log likelihood of Poisson counts. A count above zero has
// en: likelihood zero where the mean is zero or less.
export function logLikelihood(
  y: number[],
  means: number[],
) {
  return y.reduce((sum, count, i) => {
    const mean = means[i];
    if (mean < 0) return -Infinity;
    const first = count === 0 ? 0 : count * Math.log(mean);
    return sum + first - mean - logFactorial(count);
  }, 0);
}

function logFactorial(count: number) {
  let sum = 0;
  for (let k = 2; k <= count; k++) sum += Math.log(k);
  return sum;
}

// zh: 偏差：离“每个均值都等于计数”的模型差多少，乘以 2。
// en: Deviance: twice what is missing to the model whose every
// en: mean is the count.
export const deviance = (y: number[], means: number[]) =>
  2 * (logLikelihood(y, y) - logLikelihood(y, means));

export const impossibleCounts = (
  y: number[],
  means: number[],
) =>
  y.filter(
    (count, i) =>
      means[i] < 0 || (means[i] === 0 && count > 0),
  ).length;

// zh: 费舍尔信息 Xᵀ diag(μ) X 的逆，对角线开方就是标准误。
// en: The roots of the diagonal of the inverse of the Fisher
// en: information Xᵀ diag(μ) X are the standard errors.
export function standardErrors(
  { rows }: Counts,
  means: number[],
) {
  const width = rows[0].length;
  const columns = Array.from(
    { length: width },
    (_, j) => j,
  );
  const information = columns.map((j) =>
    columns.map((k) =>
      rows.reduce(
        (sum, row, i) => sum + row[j] * means[i] * row[k],
        0,
      ),
    ),
  );
  return inverse(information).map((row, j) =>
    Math.sqrt(row[j]),
  );
}

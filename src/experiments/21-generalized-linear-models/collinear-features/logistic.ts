import { dot, inverse, solve } from 'lab/linear-algebra';

export const sigmoid = (z: number) =>
  1 / (1 + Math.exp(-z));

// zh: 逻辑回归，IRLS 走 12 步；penalty 是 λ，罚 λ‖w‖²/2。
// en: Logistic regression by 12 steps of IRLS; the penalty is
// en: λ‖w‖²/2.
export function fit(
  x: number[][],
  y: number[],
  penalty: number,
) {
  const size = x[0].length;
  let weights = x[0].map(() => 0);
  let hessian: number[][] = [];
  for (let step = 0; step < 12; step++) {
    const slope = weights.map((w) => -penalty * w);
    hessian = weights.map((_, j) =>
      weights.map((_, k) => (j === k ? penalty : 0)),
    );
    x.forEach((row, i) => {
      const p = sigmoid(dot(row, weights));
      for (let j = 0; j < size; j++) {
        slope[j] += row[j] * (y[i] - p);
        for (let k = 0; k < size; k++)
          hessian[j][k] += p * (1 - p) * row[j] * row[k];
      }
    });
    const change = solve(hessian, slope);
    weights = weights.map((w, j) => w + change[j]);
  }
  return { weights, hessian };
}

// zh: 标准误：(XᵀWX)⁻¹ 对角线的平方根。
// en: Standard errors: roots of the diagonal of (XᵀWX)⁻¹.
export function standardErrors(hessian: number[][]) {
  const covariance = inverse(hessian);
  return covariance.map((row, j) => Math.sqrt(row[j]));
}

// zh: 同一个特征抄成 copies 份，各份的系数加起来。
// en: One feature as so many copies, their coefficients added.
export function fitCopies(
  column: number[],
  y: number[],
  copies: number,
  penalty: number,
) {
  const x = column.map((value) =>
    Array.from({ length: copies }, () => value),
  );
  const { weights } = fit(x, y, penalty);
  return weights.reduce((sum, w) => sum + w, 0);
}

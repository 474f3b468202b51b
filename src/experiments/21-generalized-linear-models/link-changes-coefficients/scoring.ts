import { solve } from 'lab/linear-algebra';
import type { InverseLink } from './links';
import type { Student } from './students';

const dot = (a: number[], b: number[]) =>
  a.reduce((sum, v, j) => sum + v * b[j], 0);
// zh: 离 0 和 1 太近，除法会溢出。
// en: Too near 0 or 1, the divisions would overflow.
const inside = (mu: number) =>
  Math.min(1 - 1e-12, Math.max(1e-12, mu));

export type Outcome =
  'converged' | 'notConverged' | 'separated';

// zh: 每名学生都在 η = 0 的自己那一边：两类完全分开，系数越放
// zh: 大似然越高，最大似然估计不存在。
// en: Each student is on its own side of η = 0: the classes are
// en: separated, the likelihood rises with the size of the
// en: coefficients, and no maximum-likelihood estimate exists.
const separates = (beta: number[], data: Student[]) =>
  data.every(({ x, y }) => (2 * y - 1) * dot(x, beta) > 0);

// zh: 费舍尔评分：β ← β + (XᵀWX)⁻¹ Xᵀ s，
// zh: 权重 W = (dμ/dη)² / (μ(1 − μ))，
// zh: s = (y − μ) dμ/dη / (μ(1 − μ))。
// en: Fisher scoring: β ← β + (XᵀWX)⁻¹ Xᵀ s with the weights
// en: W = (dμ/dη)² / (μ(1 − μ)) and
// en: s = (y − μ) dμ/dη / (μ(1 − μ)).
export function fisherScoring(
  data: Student[],
  { mean, slope }: InverseLink,
) {
  const width = data[0].x.length;
  let beta = new Array<number>(width).fill(0);
  let iterations = 0;
  let outcome: Outcome = 'notConverged';
  while (outcome === 'notConverged' && iterations < 100) {
    const score = new Array<number>(width).fill(0);
    const information = score.map(() =>
      new Array<number>(width).fill(0),
    );
    for (const { x, y } of data) {
      const eta = dot(x, beta);
      const mu = inside(mean(eta));
      const lean = slope(eta) / (mu * (1 - mu));
      x.forEach((v, j) => {
        score[j] += (y - mu) * lean * v;
        x.forEach((u, k) => {
          information[j][k] += slope(eta) * lean * v * u;
        });
      });
    }
    const step = solve(information, score);
    beta = beta.map((b, j) => b + step[j]);
    const change = Math.max(...step.map(Math.abs));
    iterations += 1;
    if (separates(beta, data)) outcome = 'separated';
    else if (change < 1e-10) outcome = 'converged';
  }
  const etas = data.map(({ x }) => dot(x, beta));
  const means = etas.map(mean);
  return { beta, iterations, outcome, etas, means };
}

export const logLikelihood = (
  data: Student[],
  means: number[],
) =>
  data.reduce((sum, { y }, i) => {
    const mu = inside(means[i]);
    return sum + Math.log(y === 1 ? mu : 1 - mu);
  }, 0);

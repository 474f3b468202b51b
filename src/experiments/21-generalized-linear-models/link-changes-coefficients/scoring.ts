import { solve } from 'lab/linear-algebra';
import type { InverseLink } from './links';
import type { Student } from './students';

const dot = (a: number[], b: number[]) =>
  a.reduce((sum, v, j) => sum + v * b[j], 0);
// zh: 离 0 和 1 太近，除法会溢出。
// en: Too near 0 or 1, the divisions would overflow.
const inside = (mu: number) =>
  Math.min(1 - 1e-12, Math.max(1e-12, mu));

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
  let change = 1;
  while (change > 1e-10 && iterations < 100) {
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
    change = Math.max(...step.map(Math.abs));
    iterations += 1;
  }
  const etas = data.map(({ x }) => dot(x, beta));
  return { beta, iterations, etas, means: etas.map(mean) };
}

export const logLikelihood = (
  data: Student[],
  means: number[],
) =>
  data.reduce((sum, { y }, i) => {
    const mu = inside(means[i]);
    return sum + Math.log(y === 1 ? mu : 1 - mu);
  }, 0);

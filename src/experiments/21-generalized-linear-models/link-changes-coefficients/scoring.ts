import { mean } from 'lab';
import { dot, gram, multiply } from 'lab/linear-algebra';
import { solve, transpose } from 'lab/linear-algebra';
import type { Data } from './students';

const sigmoid = (eta: number) => 1 / (1 + Math.exp(-eta));
const density = (eta: number) =>
  Math.exp(-(eta ** 2) / 2) / Math.sqrt(2 * Math.PI);

// zh: 正态分布函数 Φ 的级数：
// zh: ½ + φ(η)(η + η³/3 + η⁵/(3·5) + …)。
// en: The series of the normal distribution function Φ:
// en: ½ + φ(η)(η + η³/3 + η⁵/(3·5) + …).
function normal(eta: number) {
  if (Math.abs(eta) > 8) return eta > 0 ? 1 : 0;
  let [term, sum] = [eta, eta];
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= eta ** 2 / k;
    sum += term;
  }
  return 0.5 + density(eta) * sum;
}

// zh: 反连接：从 η 到概率 μ，以及它对 η 的导数。
// en: Inverse links: from η to the probability μ, and the
// en: derivative in η.
export const links = {
  logit: {
    mean: sigmoid,
    slope: (eta: number) => sigmoid(eta) * sigmoid(-eta),
  },
  probit: { mean: normal, slope: density },
  cloglog: {
    mean: (eta: number) => -Math.expm1(-Math.exp(eta)),
    slope: (eta: number) => Math.exp(eta - Math.exp(eta)),
  },
};
export type LinkName = keyof typeof links;
export const linkNames = Object.keys(links) as LinkName[];

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
export function fisherScoring(data: Data, link: LinkName) {
  const { mean: inverse, slope } = links[link];
  const x = data.map((student) => student.x);
  let beta = x[0].map(() => 0);
  let etas = x.map(() => 0);
  let iterations = 0;
  let outcome = 'notConverged';
  while (outcome === 'notConverged' && iterations < 100) {
    const working = data.map(({ y }, i) => {
      const mu = inside(inverse(etas[i]));
      const lean = slope(etas[i]) / (mu * (1 - mu));
      return [slope(etas[i]) * lean, (y - mu) * lean];
    });
    const [weights, s] = transpose(working);
    const [score] = multiply([s], x);
    const step = solve(gram(x, weights), score);
    beta = beta.map((b, j) => b + step[j]);
    etas = x.map((row) => dot(row, beta));
    iterations += 1;
    if (Math.max(...step.map(Math.abs)) < 1e-10)
      outcome = 'converged';
    // zh: 每个人都在 η = 0 的自己那一边：没有最大似然估计。
    // en: Everyone on their own side of η = 0: no estimate exists.
    if (data.every(({ y }, i) => (2 * y - 1) * etas[i] > 0))
      outcome = 'separated';
  }
  const means = etas.map(inverse);
  const logLikelihood = data.reduce((sum, { y }, i) => {
    const mu = inside(means[i]);
    return sum + Math.log(y === 1 ? mu : 1 - mu);
  }, 0);
  // zh: 平均边际效应：概率对每个变量的导数，按样本平均。
  // en: Average marginal effects: derivatives of the probability.
  const steepness = mean(etas.map(slope));
  const effects = beta.map((b) => b * steepness);
  const found = { link, beta, effects, means, outcome };
  return { ...found, iterations, logLikelihood };
}
export type Fit = ReturnType<typeof fisherScoring>;

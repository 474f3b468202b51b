import type { Random } from 'lab';

export interface Case {
  f(z: number): number;
  slope(z: number): number;
  mean: number;
  deviation: number;
  baseline: number;
}
export type Three = Record<
  'path' | 'score' | 'baseline',
  number
>;

// zh: E f(z) 对 μ 的导数，由同一个 ε 得到三种估计。
// en: Three estimates of the derivative of E f(z) in μ, from
// en: one draw of ε.
function estimate(one: Case, noise: number): Three {
  const z = one.mean + one.deviation * noise;
  const score = noise / one.deviation;
  return {
    path: one.slope(z),
    score: one.f(z) * score,
    baseline: (one.f(z) - one.baseline) * score,
  };
}

// zh: 抽很多次，各自的平均和方差。
// en: The mean and variance of each over many draws.
export function measure(
  one: Case,
  draws: number,
  rng: Random,
) {
  const sums = { path: 0, score: 0, baseline: 0 };
  const squares = { path: 0, score: 0, baseline: 0 };
  const names = ['path', 'score', 'baseline'] as const;
  for (let i = 0; i < draws; i++) {
    const found = estimate(one, rng.normal());
    for (const name of names) {
      sums[name] += found[name] / draws;
      squares[name] += found[name] ** 2 / draws;
    }
  }
  const variance = { path: 0, score: 0, baseline: 0 };
  for (const name of names)
    variance[name] = squares[name] - sums[name] ** 2;
  return { mean: sums, variance };
}

// zh: f = z² 时方差的闭式；基线取 E f = μ² + σ²。
// en: The variances in closed form for f = z²; the baseline
// en: is E f = μ² + σ².
export const ofSquare = (mu: number, s: number): Three => ({
  path: 4 * s ** 2,
  score: mu ** 4 / s ** 2 + 14 * mu ** 2 + 15 * s ** 2,
  baseline: 8 * mu ** 2 + 10 * s ** 2,
});

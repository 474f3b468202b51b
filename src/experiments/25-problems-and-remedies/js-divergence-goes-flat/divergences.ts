// zh: 网格上的一个分布：每个点带着多少概率质量。
// en: A distribution on a grid: the probability mass at each
// en: point.
type Masses = number[];

export interface Both {
  js: number;
  w1: number;
}

export const density = (
  x: number,
  mean: number,
  deviation: number,
) =>
  Math.exp(-0.5 * ((x - mean) / deviation) ** 2) /
  (deviation * Math.sqrt(2 * Math.PI));

// zh: KL(p ‖ q) = Σ p ln(p / q)，其中 0 ln 0 = 0。
// en: KL(p ‖ q) = Σ p ln(p / q), where 0 ln 0 = 0.
const kullbackLeibler = (p: Masses, q: Masses) =>
  p.reduce(
    (sum, mass, i) =>
      mass === 0 ? sum : sum + mass * Math.log(mass / q[i]),
    0,
  );

// zh: JS(p, q) = ½ KL(p ‖ m) + ½ KL(q ‖ m)，m 是两者的平均。
// en: JS(p, q) = ½ KL(p ‖ m) + ½ KL(q ‖ m); m is their mean.
function jensenShannon(p: Masses, q: Masses) {
  const m = p.map((mass, i) => (mass + q[i]) / 2);
  return (
    (kullbackLeibler(p, m) + kullbackLeibler(q, m)) / 2
  );
}

// zh: 一维的 W₁ 是两个分布函数之间的面积：∫ |F − G| dx。
// en: In one dimension W₁ is the area between the two
// en: distribution functions: ∫ |F − G| dx.
function wasserstein(x: number[], p: Masses, q: Masses) {
  let [gap, area] = [0, 0];
  for (let i = 0; i + 1 < x.length; i++) {
    gap += p[i] - q[i];
    area += Math.abs(gap) * (x[i + 1] - x[i]);
  }
  return area;
}

const compare = (x: number[], p: Masses, q: Masses) => ({
  js: jensenShannon(p, q),
  w1: wasserstein(x, p, q),
});

// zh: 两个标准差相同的正态分布，均值相距 d。网格覆盖两者，
// zh: 各留出 9 个标准差。
// en: Two Gaussians of one deviation, their means d apart. The
// en: grid covers both, with 9 deviations to spare.
export function gaussians(
  distance: number,
  deviation: number,
  gridStep: number,
): Both {
  const spacing = gridStep * deviation;
  const length =
    1 + Math.ceil((distance + 18 * deviation) / spacing);
  const grid = Array.from(
    { length },
    (_, i) => i * spacing - 9 * deviation,
  );
  const [p, q] = [0, distance].map((mean) =>
    grid.map((x) => spacing * density(x, mean, deviation)),
  );
  return compare(grid, p, q);
}

// zh: 两条相距 d 的平行线：除非重合，否则没有公共点。横截面
// zh: 是两个质点。
// en: Two parallel lines d apart share no point unless they
// en: coincide. In cross-section they are two atoms.
export function lines(distance: number): Both {
  if (distance === 0) return { js: 0, w1: 0 };
  return compare([0, distance], [1, 0], [0, 1]);
}

// zh: 对距离的斜率，用中心差分。
// en: The slope in the distance, by a central difference.
export function slopeOf(
  pair: (distance: number) => Both,
  distance: number,
): Both {
  const h = 1e-3;
  const right = pair(distance + h);
  const left = pair(distance - h);
  return {
    js: (right.js - left.js) / (2 * h),
    w1: (right.w1 - left.w1) / (2 * h),
  };
}

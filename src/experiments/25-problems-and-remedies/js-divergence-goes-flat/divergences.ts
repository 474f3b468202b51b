// zh: 网格上的一个分布：每个点带着多少概率质量。
// en: A distribution on a grid: the probability mass at each
// en: point.
type Masses = number[];

// zh: 网格覆盖两个分布，各留出 9 个标准差。
// en: The grid covers both distributions, with 9 standard
// en: deviations to spare.
function makeGrid(
  distance: number,
  deviation: number,
  gridStep: number,
) {
  const margin = 9 * deviation;
  const spacing = gridStep * deviation;
  const count = Math.ceil(
    (distance + 2 * margin) / spacing,
  );
  return Array.from(
    { length: count + 1 },
    (_, i) => i * spacing - margin,
  );
}

export const density = (
  x: number,
  mean: number,
  deviation: number,
) =>
  Math.exp(-0.5 * ((x - mean) / deviation) ** 2) /
  (deviation * Math.sqrt(2 * Math.PI));

function gaussian(
  grid: number[],
  mean: number,
  deviation: number,
): Masses {
  const spacing = grid[1] - grid[0];
  return grid.map(
    (x) => spacing * density(x, mean, deviation),
  );
}

// zh: KL(p ‖ q) = Σ p ln(p / q)，其中 0 ln 0 = 0。
// en: KL(p ‖ q) = Σ p ln(p / q), where 0 ln 0 = 0.
const kullbackLeibler = (p: Masses, q: Masses) =>
  p.reduce(
    (sum, mass, i) =>
      mass === 0
        ? sum
        : sum + mass * Math.log(mass / q[i]),
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
function wasserstein(
  points: number[],
  p: Masses,
  q: Masses,
) {
  let [gap, area] = [0, 0];
  for (let i = 0; i + 1 < points.length; i++) {
    gap += p[i] - q[i];
    area += Math.abs(gap) * (points[i + 1] - points[i]);
  }
  return area;
}

// zh: 两个标准差相同的正态分布，均值相距 d。
// en: Two Gaussians of one deviation, their means d apart.
export function gaussians(
  distance: number,
  deviation: number,
  gridStep: number,
) {
  const grid = makeGrid(distance, deviation, gridStep);
  const p = gaussian(grid, 0, deviation);
  const q = gaussian(grid, distance, deviation);
  return {
    js: jensenShannon(p, q),
    w1: wasserstein(grid, p, q),
  };
}

// zh: 两条相距 d 的平行线：除非重合，否则没有公共点。横截面
// zh: 是两个质点。
// en: Two parallel lines d apart share no point unless they
// en: coincide. In cross-section they are two atoms.
export function lines(distance: number) {
  if (distance === 0) return { js: 0, w1: 0 };
  const [p, q] = [
    [1, 0],
    [0, 1],
  ];
  return {
    js: jensenShannon(p, q),
    w1: wasserstein([0, distance], p, q),
  };
}

// zh: 对距离的斜率，用中心差分。
// en: The slope in the distance, by a central difference.
export function slopeOf(
  compare: (distance: number) => { js: number; w1: number },
  distance: number,
) {
  const h = 1e-3;
  const right = compare(distance + h);
  const left = compare(distance - h);
  return {
    js: (right.js - left.js) / (2 * h),
    w1: (right.w1 - left.w1) / (2 * h),
  };
}

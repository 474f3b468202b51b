import type { Random } from 'lab';

export interface Family {
  // zh: 方差函数：方差 = 离散度 × V(均值)。
  // en: Variance function: variance = dispersion × V(mean).
  variance: (mean: number) => number;
  // zh: 离散度要不要从数据估计。
  // en: Whether the data have to tell the dispersion.
  isDispersed: boolean;
  draw: (
    mean: number,
    dispersion: number,
    rng: Random,
  ) => number;
}

export const families = {
  gaussian: {
    variance: () => 1,
    isDispersed: true,
    draw: (mean, dispersion, rng) =>
      rng.normal(mean, Math.sqrt(dispersion)),
  },
  bernoulli: {
    variance: (mean) => mean * (1 - mean),
    isDispersed: false,
    draw: (mean, _, rng) => (rng.uniform() < mean ? 1 : 0),
  },
  poisson: {
    variance: (mean) => mean,
    isDispersed: false,
    draw: (mean, _, rng) => drawCount(mean, rng),
  },
  gamma: {
    variance: (mean) => mean * mean,
    isDispersed: true,
    draw: (mean, dispersion, rng) =>
      mean * dispersion * drawGamma(1 / dispersion, rng),
  },
} satisfies Record<string, Family>;

// zh: 把 [0, 1) 上的随机数连乘，乘到 e^(−μ) 以下为止。
// en: Multiplies draws from [0, 1) until they fall below
// en: e^(−μ).
function drawCount(mean: number, rng: Random) {
  const limit = Math.exp(-mean);
  let count = 0;
  let product = rng.uniform();
  while (product > limit) {
    count += 1;
    product *= rng.uniform();
  }
  return count;
}

// zh: Marsaglia 与 Tsang（2000）的拒绝法，形状参数任意。
// en: The rejection method of Marsaglia and Tsang (2000), for
// en: any shape.
function drawGamma(shape: number, rng: Random): number {
  if (shape < 1) {
    const u = 1 - rng.uniform();
    return drawGamma(shape + 1, rng) * u ** (1 / shape);
  }
  const d = shape - 1 / 3;
  for (;;) {
    const z = rng.normal();
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v <= 0) continue;
    const u = 1 - rng.uniform();
    const bound = 0.5 * z * z + d * (1 - v + Math.log(v));
    if (Math.log(u) < bound) return d * v;
  }
}

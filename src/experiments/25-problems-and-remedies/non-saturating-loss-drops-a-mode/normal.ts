export interface Normal {
  mean: number;
  deviation: number;
}

export type Density = (x: number) => number;

export const density = (
  x: number,
  { mean, deviation }: Normal,
) =>
  Math.exp(-0.5 * ((x - mean) / deviation) ** 2) /
  (deviation * Math.sqrt(2 * Math.PI));

// zh: 几个标准正态的平均：每个峰同样高。
// en: The mean of unit normals: peaks of one height.
export const mixture =
  (means: number[]): Density =>
  (x) =>
    means
      .map((mean) => density(x, { mean, deviation: 1 }))
      .reduce((sum, p) => sum + p) / means.length;

// zh: E f(x)，x = μ + σz：在 z 从 −8 到 8 的网格上求和。
// en: E f(x) with x = μ + σz: a sum over a grid of z from −8
// en: to 8.
export function expectation(
  { mean, deviation }: Normal,
  f: (x: number) => number,
) {
  const standard = { mean: 0, deviation: 1 };
  let sum = 0;
  for (let i = -80; i <= 80; i++) {
    const z = i / 10;
    const mass = density(z, standard) / 10;
    sum += mass * f(mean + deviation * z);
  }
  return sum;
}

// zh: KL(p ‖ q)，以及两个分布到平均 m 的 KL 的均值，即 JS。
// en: KL(p ‖ q), and JS: the mean of the KLs of both to their
// en: average m.
export const klFrom = (p: Normal, q: Normal) =>
  expectation(p, (x) =>
    Math.log(density(x, p) / density(x, q)),
  );

export function js(p: Normal, q: Normal) {
  const toMean = (from: Normal) =>
    expectation(from, (x) => {
      const m = (density(x, p) + density(x, q)) / 2;
      return Math.log(density(x, from) / m);
    });
  return (toMean(p) + toMean(q)) / 2;
}

// zh: 对均值和标准差的斜率，用中心差分。
// en: Slopes in mean and deviation, by central differences.
export function slopes(
  value: (g: Normal) => number,
  { mean, deviation }: Normal,
): Normal {
  const h = 1e-4;
  const between = (right: Normal, left: Normal) =>
    (value(right) - value(left)) / (2 * h);
  return {
    mean: between(
      { mean: mean + h, deviation },
      { mean: mean - h, deviation },
    ),
    deviation: between(
      { mean, deviation: deviation + h },
      { mean, deviation: deviation - h },
    ),
  };
}

// zh: 沿梯度走下一步。
// en: One step down the gradient.
export const down = (
  g: Normal,
  by: Normal,
  rate: number,
) => ({
  mean: g.mean - rate * by.mean,
  deviation: g.deviation - rate * by.deviation,
});

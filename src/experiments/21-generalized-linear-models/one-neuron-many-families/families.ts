import type { Tensor } from '@tensorflow/tfjs';
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

export interface Neuron {
  name: string;
  // zh: 类别型目标没有单一的均值，也就没有这一项。
  // en: Classes have no single mean, hence none of these.
  family?: Family;
  // zh: 激活：线性预测子 η 到均值，或到三类的概率。
  // en: Activation: from the linear predictor η to the mean,
  // en: or to the probabilities of three classes.
  activation: (eta: Tensor) => Tensor;
  // zh: 负对数似然，直接从 η 算：先算 μ 再取对数，μ 饱和到
  // zh: 0 或 1 时梯度就没了。
  // en: Negative log-likelihood, from η itself: a logarithm of
  // en: μ loses its gradient once μ saturates at 0 or 1.
  loss: (y: Tensor, eta: Tensor) => Tensor;
  // zh: 典范连接为 1；典范但差一个负号为 −1；否则为 0。
  // en: 1 for the canonical link, −1 if it is canonical up to
  // en: its sign, otherwise 0.
  canonical: 1 | 0 | -1;
  coefficients: string[];
  truth: (slope: number) => number[];
  start: number[];
  // zh: η 是系数的线性函数：每个 η 一行。
  // en: η is linear in the coefficients: a row for each η.
  rows: (x: number) => number[][];
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

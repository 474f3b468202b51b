import * as tf from '@tensorflow/tfjs';
import { dot, inverse } from 'lab/linear-algebra';
import { families } from './families';
import type { Neuron } from './neurons';

export interface Data {
  x: number[];
  y: number[];
}

const sumOf = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0);

// zh: 形状 [样本数，η 的个数]。
// en: Shape [samples, number of η].
export const predictor = (
  { rows }: Neuron,
  beta: number[],
  xs: number[],
) => {
  const etas = xs.flatMap((x) =>
    rows(x).map((row) => dot(row, beta)),
  );
  return tf.tensor2d(etas, [xs.length, rows(0).length]);
};

// zh: 给定系数时的均值（或各类概率），作为普通数组。
// en: Means (or class probabilities) for given coefficients,
// en: as plain numbers.
export const at = (
  neuron: Neuron,
  beta: number[],
  xs: number[],
) =>
  tf.tidy(() => [
    ...neuron
      .activation(predictor(neuron, beta, xs))
      .dataSync(),
  ]);

// zh: 每个样本的损失。
// en: The loss of each sample.
export const lossesAt = (
  neuron: Neuron,
  beta: number[],
  { x, y }: Data,
) =>
  tf.tidy(() => [
    ...neuron
      .loss(
        tf.tensor2d(y, [y.length, 1]),
        predictor(neuron, beta, x),
      )
      .dataSync(),
  ]);

// zh: 损失对系数的梯度和曲率。自动微分给出 dℓ/dη 与
// zh: d²ℓ/dη²；η 是系数的线性函数，剩下的是乘法。
// en: Gradient and curvature of the loss with respect to the
// en: coefficients. Automatic differentiation gives dℓ/dη and
// en: d²ℓ/dη²; as η is linear in them, the rest is products.
function derivativesAt(
  neuron: Neuron,
  beta: number[],
  { x, y }: Data,
) {
  const etas = neuron.rows(0).map((_, k) => k);
  const [slopes, ...bends] = tf.tidy(() => {
    const target = tf.tensor2d(y, [y.length, 1]);
    const slope = tf.grad((eta) =>
      neuron.loss(target, eta).sum(),
    );
    const bend = etas.map((k) =>
      tf.grad((eta) =>
        slope(eta).slice([0, k], [-1, 1]).sum(),
      ),
    );
    const eta = predictor(neuron, beta, x);
    return [slope, ...bend].map((get) =>
      get(eta).dataSync(),
    );
  });
  const gradient = beta.map(() => 0);
  const curvature = beta.map(() => beta.map(() => 0));
  x.forEach((value, i) => {
    const rows = neuron.rows(value);
    for (const k of etas)
      rows[k].forEach((v, a) => {
        gradient[a] += slopes[etas.length * i + k] * v;
        for (const l of etas)
          rows[l].forEach((u, b) => {
            const bend = bends[k][etas.length * i + l];
            curvature[a][b] += bend * v * u;
          });
      });
  });
  return { gradient, curvature };
}

// zh: 皮尔逊估计：Σ(y − μ)² / V(μ)，除以自由度。
// en: Pearson's estimate: Σ(y − μ)² / V(μ) over the degrees of
// en: freedom.
function dispersionOf(
  neuron: Neuron,
  beta: number[],
  { x, y }: Data,
) {
  const { family } = neuron;
  if (!family?.isDispersed) return 1;
  const parts = at(neuron, beta, x).map(
    (mean, i) => (y[i] - mean) ** 2 / family.variance(mean),
  );
  return sumOf(parts) / (y.length - beta.length);
}

export type Outcome =
  | 'converged'
  | 'separated'
  | 'outsideDomain'
  | 'notConverged';
interface Fit {
  beta: number[];
  // zh: 标准误，收敛了才有。
  // en: Standard errors, of a fit that has converged.
  errors?: number[];
  outcome: Outcome;
}

// zh: 牛顿法：梯度除以曲率，x 换单位、换连接都不用调学习率。
// zh: 一步走完，损失没有降，或者 η 出了连接的定义域（损失是
// zh: NaN），步子就减半。离谷底不到万分之一个标准误，算收敛。
// en: Newton's method, gradient over curvature: no learning
// en: rate to tune for other units of x or another link. A
// en: step is halved while the loss has not fallen, or is NaN
// en: because η left the domain of the link. It has converged
// en: when the bottom is within 0.0001 standard errors.
export function fit(
  neuron: Neuron,
  data: Data,
  steps: number,
  watch?: (
    step: number,
    beta: number[],
    loss: number,
  ) => void,
): Fit {
  const { family, start } = neuron;
  const isClass = !family || family === families.bernoulli;
  let beta = start;
  for (let step = 0; ; step++) {
    const losses = lossesAt(neuron, beta, data);
    const loss = sumOf(losses);
    watch?.(step, beta, loss / losses.length);

    // zh: 每个样本的类概率都过半：这组系数把各类完全分开，
    // zh: 越放大损失越小，没有最小值。
    // en: Each sample's own class is likelier than not: these
    // en: coefficients separate the classes, and the larger
    // en: they get the better they do: there is no minimum.
    if (isClass && losses.every((one) => one < Math.LN2))
      return { beta, outcome: 'separated' };

    const { gradient, curvature } = derivativesAt(
      neuron,
      beta,
      data,
    );
    const phi = dispersionOf(neuron, beta, data);
    const inverted = inverse(curvature);
    const move = inverted.map((row) => dot(row, gradient));
    // zh: 标准误：曲率的逆乘离散度，对角线开方。
    // en: Standard errors: the inverse curvature times the
    // en: dispersion; roots of the diagonal.
    const errors = inverted.map((row, j) =>
      Math.sqrt(phi * row[j]),
    );
    if (Math.sqrt(dot(move, gradient) / phi) < 1e-4)
      return { beta, errors, outcome: 'converged' };
    if (step === steps)
      return { beta, outcome: 'notConverged' };

    const after = (length: number) =>
      beta.map((b, j) => b - length * move[j]);
    const lossAfter = (length: number) =>
      sumOf(lossesAt(neuron, after(length), data));
    const rounding = 1e-6 * Math.abs(loss);
    let length = 1;
    while (!(lossAfter(length) <= loss + rounding)) {
      length /= 2;
      if (length > 1e-9) continue;
      const outcome = Number.isNaN(lossAfter(1))
        ? 'outsideDomain'
        : 'notConverged';
      return { beta, outcome };
    }
    beta = after(length);
  }
}

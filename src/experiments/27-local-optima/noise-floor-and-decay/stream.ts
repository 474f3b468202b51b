import { random, seed } from 'lab';
import { dot } from 'lab/linear-algebra';

export const dimension = 10;

// zh: 最小二乘：x 是十维标准正态，y 是 x 与真权重的内积加噪声。
// zh: 每一步都是新样本。误差 w − w* 从标准正态出发；每步给出
// zh: 多出的损失 ½‖w − w*‖²。
// en: Least squares: x is standard normal in ten dimensions, y
// en: its product with the true weights plus noise. Samples are
// en: new in every step. The error w − w* starts standard
// en: normal; each step yields the excess loss ½‖w − w*‖².
export function* descend(
  rateAt: (step: number) => number,
  batch: number,
  noise: number,
  stream = 0,
) {
  const numbers = random(seed * 100 + stream);
  const draw = () =>
    new Float64Array(dimension).map(() => numbers.normal());
  const error = draw();
  for (let step = 0; ; step++) {
    yield 0.5 * dot(error, error);
    const gradient = new Float64Array(dimension);
    for (let sample = 0; sample < batch; sample++) {
      const x = draw();
      const residual =
        dot(error, x) - numbers.normal(0, noise);
      x.forEach((xi, i) => {
        gradient[i] += (residual * xi) / batch;
      });
    }
    const rate = rateAt(step);
    gradient.forEach((g, i) => (error[i] -= rate * g));
  }
}

// zh: 一次走完，给出第 0 到第 steps 步多出的损失。
// en: A whole run: the excess loss at steps 0 to `steps`.
export function lossesOf(
  steps: number,
  ...plan: Parameters<typeof descend>
) {
  const losses: number[] = [];
  for (const excess of descend(...plan)) {
    losses.push(excess);
    if (losses.length > steps || !(excess < 1e12)) break;
  }
  return losses;
}

export function sixRuns(
  steps: number,
  rateAt: (step: number) => number,
  batch: number,
  noise: number,
) {
  return [1, 2, 3, 4, 5, 6].map((run) =>
    lossesOf(steps, rateAt, batch, noise, run),
  );
}

// zh: 误差平方的期望每步乘 1 − 2η + η²(1 + (d + 1)/b)，再加
// zh: η²σ²d/b；不动点的一半就是噪声底。
// en: The expected squared error is multiplied by
// en: 1 − 2η + η²(1 + (d + 1)/b), and η²σ²d/b is added: half of
// en: its fixed point is the floor.
export function floorOf(
  rate: number,
  batch: number,
  noise: number,
) {
  const spread = 1 + (dimension + 1) / batch;
  const kick = (rate * noise ** 2 * dimension) / batch;
  return kick / (2 * (2 - rate * spread));
}

import type { Random } from 'lab';
import { multiply, transpose } from 'lab/linear-algebra';
import { data, hiddenGiven, images, states } from './rbm';
import { distributionOf, logLikelihood } from './rbm';
import type { Rbm } from './rbm';

// zh: 沿对数似然的梯度走一步：v 与 p(h | v) 之积，按数据的概率
// zh: 平均，减去按模型的概率平均。
// en: A step along the gradient of the log likelihood: v times
// en: p(h | v), its mean over the data minus that over the model.
export function climb(
  rbm: Rbm,
  target: number[],
  model: number[],
  rate: number,
): Rbm {
  const h = hiddenGiven(rbm, states);
  const weighted = states.map((v, s) =>
    v.map((on) => (target[s] - model[s]) * on),
  );
  const slopes = multiply(transpose(weighted), h);
  return rbm.map((row, i) =>
    row.map((w, j) => w + rate * slopes[i][j]),
  );
}

// zh: CD-k：从数据出发，v → h → v 来回抽样 k 次，用走到的地方
// zh: 代替模型的分布。
// en: CD-k: from the data, sample v → h → v k times, and take
// en: where that led for the model's distribution.
export function wander(rbm: Rbm, k: number, rng: Random) {
  const draw = (to: Rbm, from: number[]) =>
    hiddenGiven(to, [from])[0].map((p) =>
      p === 1 || rng.uniform() < p ? 1 : 0,
    );
  const reached = states.map(() => 0);
  for (const image of images) {
    let v = states[image];
    for (let i = 0; i < k; i++)
      v = draw(transpose(rbm), draw(rbm, v));
    reached[parseInt(v.slice(1).join(''), 2)] += 1 / 6;
  }
  return reached;
}

// zh: 梯度公式与有限差分的最大差；步长为 1 的一步就是梯度。
// en: Greatest difference of the formula and finite differences;
// en: one step at rate 1 is the gradient.
export function gradientError(rbm: Rbm) {
  const moved = climb(rbm, data, distributionOf(rbm), 1);
  const errors = rbm.flatMap((row, i) =>
    row.map((w, j) => {
      const [above, below] = [1e-4, -1e-4].map((by) => {
        const near = rbm.with(i, row.with(j, w + by));
        return logLikelihood(distributionOf(near));
      });
      const slope = (above - below) / 2e-4;
      return Math.abs(moved[i][j] - w - slope);
    }),
  );
  return Math.max(...errors);
}

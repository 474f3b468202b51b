import { random, seed } from 'lab';

// zh: 60 个样本，20 个特征；真实权重是 1、−1、1……，只有前几个，
// zh: 其余是 0。
// en: 60 samples, 20 features; the true weights are 1, −1, 1 …
// en: for the first few, and 0 for the rest.
export function drawData(relevant: number) {
  const rng = random(seed);
  const truth = Array.from({ length: 20 }, (_, j) =>
    j < relevant ? (-1) ** j : 0,
  );
  const x = Array.from({ length: 60 }, () =>
    truth.map(() => rng.normal()),
  );
  const y = x.map(
    (row) => dot(row, truth) + rng.normal(0, 0.5),
  );

  // zh: 损失 ½·mean((Xw − y)²) 的梯度是 Gw − b，
  // zh: 数据只通过 G 和 b 起作用。
  // en: The loss ½·mean((Xw − y)²) has the gradient Gw − b:
  // en: of the data only G and b matter.
  const columns = truth.map((_, j) =>
    x.map((row) => row[j]),
  );
  const mean = (u: number[], v: number[]) =>
    dot(u, v) / x.length;
  return {
    g: columns.map((u) => columns.map((v) => mean(u, v))),
    b: columns.map((u) => mean(u, y)),
    truth,
  };
}

export function dot(u: number[], v: number[]) {
  return u.reduce((sum, entry, i) => sum + entry * v[i], 0);
}

export function distance(u: number[], v: number[]) {
  return Math.hypot(...u.map((entry, i) => entry - v[i]));
}

import { random, seed } from 'lab';
import { dot } from 'lab/linear-algebra';

// zh: 60 个样本，20 个特征；前几个真实权重是 ±1，其余是 0。
// en: 60 samples, 20 features; a few true weights ±1, else 0.
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
  // zh: 损失 ½·mean((Xw − y)²) 的梯度是 Gw − b。
  // en: The loss ½·mean((Xw − y)²) has the gradient Gw − b.
  const columns = truth.map((_, j) =>
    x.map((row) => row[j]),
  );
  return {
    g: columns.map((u) =>
      columns.map((v) => dot(u, v) / 60),
    ),
    b: columns.map((u) => dot(u, y) / 60),
    truth,
  };
}

export function distance(u: number[], v: number[]) {
  return Math.hypot(...u.map((entry, i) => entry - v[i]));
}

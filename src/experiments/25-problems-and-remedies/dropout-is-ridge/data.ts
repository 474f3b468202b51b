import { random, seed } from 'lab';
import { dot, solve } from 'lab/linear-algebra';

// zh: 50 个样本、8 个特征，特征的标准差从 0.5 到 2.25；
// zh: 真实的权重都是 1。
// en: 50 samples of 8 features with standard deviations from
// en: 0.5 to 2.25; all true weights are 1.
export function makeData() {
  const rng = random(seed);
  const sizes = Array.from(
    { length: 8 },
    (_, j) => (j + 2) / 4,
  );
  const x = Array.from({ length: 50 }, () =>
    sizes.map((size) => rng.normal(0, size)),
  );
  const y = x.map(
    (row) =>
      row.reduce((sum, entry) => sum + entry, 0) +
      rng.normal(),
  );

  // zh: 平方损失的梯度是 Gw − b。
  // en: Squared loss has the gradient Gw − b.
  const columns = sizes.map((_, j) =>
    x.map((row) => row[j]),
  );
  const mean = (u: number[], v: number[]) =>
    dot(u, v) / x.length;
  const g = columns.map((u) =>
    columns.map((v) => mean(u, v)),
  );
  const b = columns.map((u) => mean(u, y));

  // zh: 岭回归，每个权重各有惩罚：(G + D)w = b，D 是对角矩阵。
  // en: Ridge, with a penalty for each weight: (G + D)w = b,
  // en: where D is diagonal.
  function ridge(penalty: (j: number) => number) {
    const added = g.map((row, j) =>
      row.map((entry, k) =>
        j === k ? entry + penalty(j) : entry,
      ),
    );
    return solve(added, b);
  }
  return { x, y, g, b, ridge };
}

export function distance(u: number[], v: number[]) {
  return Math.hypot(...u.map((entry, i) => entry - v[i]));
}

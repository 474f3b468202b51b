import { mean } from 'lab';
import { dot, symmetricEigen } from 'lab/linear-algebra';

type Rows = number[][];
// zh: 随机特征：ReLU(w·x)，w 抽出来就不再变；只训练最后一层。
// en: Random features: ReLU(w·x), whose w are drawn and never
// en: trained; only the last layer is.
export function featuresOf(
  points: Rows,
  weights: Rows,
): Rows {
  const scale = 1 / Math.sqrt(weights.length);
  return points.map((x) =>
    weights.map((w) => scale * Math.max(0, dot(w, x))),
  );
}

// zh: 最小化 ‖Φa − y‖² + λ‖a‖²。λ = 0 时：在误差最小的解里，
// zh: 取范数最小的。a = Φᵀ(ΦΦᵀ + λI)⁺y，按特征向量一项项加。
// en: Minimizes ‖Φa − y‖² + λ‖a‖². For λ = 0: of all with the
// en: least error, the one of least norm. a = Φᵀ(ΦΦᵀ + λI)⁺y,
// en: a term for each eigenvector.
export function fit(
  features: Rows,
  y: number[],
  lambda: number,
) {
  const kernel = features.map((u) =>
    features.map((v) => dot(u, v)),
  );
  const { values, vectors } = symmetricEigen(kernel);
  // zh: 比这还小的特征值只是舍入误差，要丢掉。
  // en: Eigenvalues below this are rounding errors, left out.
  const cutoff = 1e-10 * values.at(-1)!;
  const dual = y.map(() => 0);
  values.forEach((value, i) => {
    if (value < cutoff) return;
    const share = dot(vectors[i], y) / (value + lambda);
    vectors[i].forEach(
      (entry, k) => (dual[k] += share * entry),
    );
  });
  return features[0].map((_, j) =>
    features.reduce(
      (sum, row, k) => sum + dual[k] * row[j],
      0,
    ),
  );
}

export function errorOf(
  features: Rows,
  a: number[],
  y: number[],
) {
  const squares = features.map(
    (row, i) => (dot(row, a) - y[i]) ** 2,
  );
  return mean(squares);
}

import { param, random, report, seed, steps } from 'lab';
import { dot } from 'lab/linear-algebra';
import { drawWeights } from './charts';
import { distance, makeData } from './data';

const keep = param('keep', 0.5, [0.1, 1, 0.05]);
const count = param('steps', 10000, [500, 20000, 500]);
const { x, y, g, b, ridge } = makeData();
const rng = random(seed + 1);

// zh: 反向缩放：留下的除以保留概率。
// en: Inverted scaling: what is kept is divided by the
// en: probability of keeping.
const drop = (row: number[]) =>
  row.map((entry) =>
    rng.uniform() < keep ? entry / keep : 0,
  );

// zh: 一、带 Dropout 的梯度下降；后一半步数的权重取平均。
// en: 1. Descent with dropout; the weights of the later half
// en: of the steps are averaged.
const rate = 0.02;
let w = b.map(() => 0);
let dropout = b.map(() => 0);
for (const step of steps(count)) {
  const slope = b.map(() => 0);
  x.forEach((row, i) => {
    const kept = drop(row);
    const error = dot(kept, w) - y[i];
    kept.forEach((entry, j) => {
      slope[j] += (error * entry) / x.length;
    });
  });
  w = w.map((weight, j) => weight - rate * slope[j]);
  const later = step - count / 2;
  if (later < 1) continue;
  dropout = dropout.map(
    (mean, j) => mean + (w[j] - mean) / later,
  );
}

// zh: 二、不掷骰子：解岭回归，第 j 个权重的惩罚是
// zh: mean(xⱼ²)·(1 − p)/p；再试普通的岭，强度由弱到强。
// en: 2. Without dice: ridge, where weight j has the penalty
// en: mean(xⱼ²)·(1 − p)/p; then plain ridge of all strengths.
const ownRidge = ridge(
  (j) => (g[j][j] * (1 - keep)) / keep,
);
const leastSquares = ridge(() => 0);
const apart = (v: number[]) =>
  distance(dropout, v) / Math.hypot(...ownRidge);
const uniformRidge = Array.from({ length: 81 }, (_, i) =>
  ridge(() => 10 ** (i / 20 - 2)),
).reduce((best, v) => (apart(v) < apart(best) ? v : best));
report('toOwnRidge', apart(ownRidge));
report('toLeastSquares', apart(leastSquares));
report('toUniformRidge', apart(uniformRidge));
const sizes = g.map((row, j) => Math.sqrt(row[j]));
const found = { ownRidge, uniformRidge, leastSquares };
drawWeights(sizes, dropout, found);

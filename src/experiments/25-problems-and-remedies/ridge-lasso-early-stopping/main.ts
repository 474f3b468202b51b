import { inTurn, param, report } from 'lab';
import { dot, symmetricEigen } from 'lab/linear-algebra';
import { countOf, drawShares, drawWeights } from './charts';
import { distance, drawData } from './regression';
import { makeSolvers } from './solvers';

const stopAfter = param('stopAfter', 100, [5, 500, 5]);
const strength = param('strength', 0.2, [0.01, 0.95, 0.01]);
const relevant = param('relevant', 3, [1, 20, 1]);
const { g, b, truth } = drawData(relevant);
const solvers = makeSolvers(g, b);

// zh: 一、沿 G 的每个特征方向，岭和早停各留下最小二乘的几成？
// zh: 取 λ = 1/(ηt)。
// en: 1. Along each eigenvector of G, what share of least
// en: squares do ridge and early stopping keep? λ = 1/(ηt).
const rate = 0.02;
const lambda = 1 / (rate * stopAfter);
const ridge = solvers.ridge(lambda);
const stopped = solvers.descend(rate, stopAfter);
const leastSquares = solvers.ridge(0);
const { values, vectors } = symmetricEigen(g);
const sharesOf = (w: number[]) =>
  vectors.map((v) => dot(w, v) / dot(leastSquares, v));
const ridgeFormula = values.map((s) => s / (s + lambda));
const stopFormula = values.map(
  (s) => 1 - (1 - rate * s) ** stopAfter,
);
const byRidge = sharesOf(ridge);
const byStopping = sharesOf(stopped);
drawShares('ridge', values, ridgeFormula, byRidge);
drawShares('stopped', values, stopFormula, byStopping);
const gap = (u: number[], v: number[]) =>
  Math.max(...u.map((share, i) => Math.abs(share - v[i])));
report('ridgeError', gap(byRidge, ridgeFormula));
report('stoppedError', gap(byStopping, stopFormula));
report('sharesApart', gap(byRidge, byStopping));
const apart = distance(ridge, stopped);
report('weightsApart', apart / Math.hypot(...ridge));

// zh: 二、惩罚由强到弱，权重怎样离开 0？以 max|bⱼ| 为单位：
// zh: 强度到了 1，Lasso 的解全是 0。
// en: 2. From strong to weak, how do weights leave 0? The unit
// en: is max |bⱼ|: from strength 1 up, the lasso is all zero.
const unit = Math.max(...b.map(Math.abs));
const methods = ['lasso', 'ridge', 'subgradient'] as const;
const least = [Infinity, Infinity, Infinity];
for (const i of inTurn([...Array(31).keys()])) {
  const strength = 10 ** (1 - i / 10);
  methods.forEach((method, m) => {
    const w = solvers[method](strength * unit);
    drawWeights(method, strength, w);
    const error = distance(w, truth) ** 2;
    least[m] = Math.min(least[m], error);
  });
}
report('ridgeOverLasso', least[1] / least[0]);
for (const method of methods) {
  const w = solvers[method](strength * unit);
  report(`${method}Count`, countOf(w));
}
report('lassoCountAtOne', countOf(solvers.lasso(unit)));
report('flattest', solvers.flattest(strength * unit));

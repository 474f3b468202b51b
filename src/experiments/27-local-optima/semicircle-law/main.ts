import { param, progress, report, table } from 'lab';
import { symmetricEigen } from 'lab/linear-algebra';
import { drawHistogram, drawRanks } from './charts';
import { gaussianMatrix, netLikeMatrix } from './matrices';
import { distance, shareWhere } from './semicircle';

const size = param('size', 200, [20, 300, 10]);
const classes = param('classes', 10, [1, 20, 1]);

// zh: 一、N × N 的随机对称矩阵，特征值除以 √(N/2)。
// en: 1. A random symmetric N × N matrix, its eigenvalues
// en: divided by √(N/2).
function scaled(n: number) {
  const { values } = symmetricEigen(gaussianMatrix(n, n));
  return values.map((value) => value / Math.sqrt(n / 2));
}
const goe = scaled(size);
drawHistogram(goe);
report('leftEdge', goe[0]);
report('rightEdge', goe[size - 1]);
const isNegative = (value: number) => value < 0;
const isInner = (value: number) => Math.abs(value) <= 1;
report('negative', shareWhere(goe, isNegative));
report('inner', shareWhere(goe, isInner));
report('distance', distance(goe));
report('distance20', distance(scaled(20)));
progress(1, 2);

// zh: 二、网络的海森矩阵不长这样。下面这个是仿造的：一大堆在零附近，
// zh: 外加每类一个离群值。
// en: 2. The Hessian of a net looks different. This one is
// en: made up after it: a bulk near zero, and an outlier for
// en: each class.
const { values: net } = symmetricEigen(
  netLikeMatrix(size, classes),
);
const spectra = { goe, netLike: net };
const rows = Object.entries(spectra).map(
  ([what, values]) => {
    const largest = values[size - 1];
    const isSmall = (value: number) =>
      Math.abs(value) < largest / 20;
    const nearZero = shareWhere(values, isSmall);
    const negative = shareWhere(values, isNegative);
    drawRanks(what, values);
    report(`${what}NearZero`, nearZero);
    return { what, nearZero, negative };
  },
);
table('spectra', rows);
const isOutlier = (value: number) =>
  value > net[size - 1] / 5;
report('outliers', net.filter(isOutlier).length);
progress(2, 2);

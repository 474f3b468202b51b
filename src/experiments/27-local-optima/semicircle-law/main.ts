import { param, progress, report } from 'lab';
import { symmetricEigen } from 'lab/linear-algebra';
import { drawHistogram } from './charts';
import { gaussianMatrix } from './matrices';
import { distance, shareWhere } from './semicircle';

const size = param('size', 200, [20, 300, 10]);

// zh: N × N 的随机对称矩阵，特征值除以 √(N/2)。
// en: A random symmetric N × N matrix, its eigenvalues divided
// en: by √(N/2).
function scaled(n: number) {
  const { values } = symmetricEigen(gaussianMatrix(n, n));
  return values.map((value) => value / Math.sqrt(n / 2));
}
const values = scaled(size);
progress(1, 1);
drawHistogram(values);

// zh: 两端在哪里？多少是负的？多少落在 [−1, 1] 内？
// en: Where are its ends? How much is negative, how much in
// en: [−1, 1]?
const [least, greatest] = [values[0], values[size - 1]];
report('leftEdge', least);
report('rightEdge', greatest);
report(
  'negative',
  shareWhere(values, (value) => value < 0),
);
report(
  'inner',
  shareWhere(values, (value) => Math.abs(value) <= 1),
);

// zh: 多少挤在零附近，不到最大者的百分之一？
// en: How much crowds around zero, below a hundredth of the
// en: greatest?
report(
  'nearZero',
  shareWhere(
    values,
    (value) => Math.abs(value) < 0.01 * greatest,
  ),
);

// zh: 离半圆律还差多少？与 20 维的矩阵比。
// en: How far is it from the semicircle law, compared with a
// en: matrix in 20 dimensions?
report('distance', distance(values));
report('distance20', distance(scaled(20)));

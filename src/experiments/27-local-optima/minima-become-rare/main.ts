import { param, report, steps, table } from 'lab';
import { drawIndices, minima, raised } from './charts';
import {
  gaussianEntries,
  shareOfEachIndex,
  shareOfMinima,
} from './matrices';
import { exact, secondDifference, spread } from './theory';

const range = [1000, 1_000_000, 1000] as const;
const matrices = param('matrices', 200_000, range, 'log');
const largest = param('largest', 6, [3, 8, 1]);

// zh: 一、随机对称矩阵的特征值全为正（极小）的占比，随维数怎样下降？
// en: 1. How often are all eigenvalues of a random symmetric
// en: matrix positive (a minimum), as the dimension grows?
const shares: number[] = [];
const counts = [];
for (const dimension of steps(largest)) {
  const entry = gaussianEntries(dimension);
  const share = shareOfMinima(dimension, matrices, entry);
  shares.push(share);
  counts.push({
    dimension,
    minima: Math.round(share * matrices),
    expected: exact[dimension - 1] * matrices,
    coins: 0.5 ** dimension * matrices,
  });
  report(`share${dimension}`, share);
  if (share > 0)
    minima.dot({ dimension, share, what: 'measured' });
}
table('counts', counts);
report('secondDifference', secondDifference(shares));

// zh: 二、指标，即负特征值的个数：维数越高，越集中在一半附近。
// en: 2. The index, how many are negative: the more dimensions,
// en: the closer to one half.
for (const n of [2, 5, 20, 50]) {
  const entry = gaussianEntries(100 + n);
  const indices = shareOfEachIndex(n, 4000, entry);
  drawIndices(indices);
  report(`spread${n}`, spread(indices));
}

// zh: 三、整体抬高：A + 抬高 · √(N/2) · I。抬过 2，几乎都成了极小。
// en: 3. Lifted: A + lift · √(N/2) · I. Past 2 nearly all are
// en: minima.
for (const n of [2, 5, 20]) {
  for (let lift = 0; lift <= 3; lift += 0.25) {
    const raise = lift * Math.sqrt(n / 2);
    const entry = gaussianEntries(200 + n, raise);
    const share = shareOfMinima(n, 2000, entry);
    raised.line({ lift, share, size: `n${n}` });
    if (n === 20 && lift % 1 === 0)
      report(`lifted${lift}`, share);
  }
}

import { param, progress, report, table } from 'lab';
import {
  showIndices,
  showLift,
  showMinima,
  drawTheory,
} from './charts';
import {
  gaussianEntries,
  lifted,
  shareOfEachIndex,
  shareOfMinima,
} from './matrices';
import { countRows, secondDifference } from './theory';

const matrices = param(
  'matrices',
  200_000,
  [1000, 1_000_000, 1000],
  'log',
);
const largest = param('largest', 6, [3, 8, 1]);

// zh: 一、随机对称矩阵的特征值全为正（极小）的占比，随维数怎样下降？
// en: 1. How often are all eigenvalues of a random symmetric
// en: matrix positive (a minimum), as the dimension grows?
drawTheory();
const shares: number[] = [];
for (let n = 1; n <= largest; n++) {
  const entry = gaussianEntries(n);
  const share = shareOfMinima(n, matrices, entry);
  shares.push(share);
  showMinima(n, share);
  progress(n, largest);
}
table('counts', countRows(shares, matrices));
report('secondDifference', secondDifference(shares));

// zh: 二、指标，即负特征值的个数：维数越高，越集中在一半附近。
// en: 2. The index, how many are negative: the more dimensions,
// en: the closer to one half.
for (const n of [2, 5, 20, 50]) {
  const entry = gaussianEntries(100 + n);
  showIndices(shareOfEachIndex(n, 4000, entry));
}

// zh: 三、整体抬高：A + 抬高 · √(N/2) · I。抬过 2，几乎都成了极小。
// en: 3. Lifted: A + lift · √(N/2) · I. Past 2 nearly all are
// en: minima.
for (const n of [2, 5, 20]) {
  for (let lift = 0; lift <= 3; lift += 0.25) {
    const entry = lifted(gaussianEntries(200 + n), n, lift);
    showLift(n, lift, shareOfMinima(n, 2000, entry));
  }
}

import { param, progress, report, seed } from 'lab';
import { drawPoints, drawRun, pause } from './charts';
import { compareMargins } from './compareMargins';
import { learn, mistakesOf } from './learn';
import { orthogonal, randomPoints } from './points';

const margin = param('margin', 0.05, [0.01, 0.5, 0.01]);
const count = param('count', 200, [10, 1000, 10]);
const order = param('order', 'inTurn', [
  'inTurn',
  'adversary',
]);
const frame = param('frame', 100, [0, 800, 50]);

// zh: 一、一份数据：每犯一次错，直线就动一下，直到全对。
// en: 1. One data set: mistakes move the line until none is left.
const data = randomPoints(count, margin, seed);
const path = [[0, 0], ...learn(data, order)];
for (const [made, w] of path.entries()) {
  progress(made, path.length);
  drawPoints(data, w);
  await pause(frame);
}
report('mistakes', path.length - 1);
report('bound', data.bound);

// zh: 二、每种间隔换 20 份数据，与上界 (R / γ)² 相比。
// en: 2. 20 data sets for each margin, against (R / γ)².
compareMargins(count, order);

// zh: 三、上界不能再小：n 个互相垂直的样本，恰好犯 n 次错。
// en: 3. The bound is tight: n orthogonal samples, n mistakes.
for (const n of [1, 4, 16, 64, 256]) {
  const axes = orthogonal(n);
  const mistakes = mistakesOf(axes, order);
  drawRun('orthogonal', { mistakes, bound: axes.bound });
  report('tightShare', mistakes / axes.bound);
}

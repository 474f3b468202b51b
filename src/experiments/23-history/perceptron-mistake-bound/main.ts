import { inTurn, mean, param, pause, report } from 'lab';
import { seed, table } from 'lab';
import { drawPoints, drawRun } from './charts';
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
for (const w of path) {
  drawPoints(data, w);
  await pause(frame);
}
report('mistakes', path.length - 1);
report('bound', data.bound);

// zh: 二、每种间隔换 20 份数据，与上界 (R / γ)² 相比。
// en: 2. 20 data sets for each margin, against (R / γ)².
const shares: number[] = [];
const rows = [];
for (const margin of inTurn([0.05, 0.1, 0.2, 0.4])) {
  const all: number[] = [];
  for (let i = 0; i < 20; i++) {
    const from = 1000 * seed + i;
    const data = randomPoints(count, margin, from);
    const mistakes = mistakesOf(data, order);
    const { bound } = data;
    drawRun(`margin${margin}`, { mistakes, bound });
    all.push(mistakes);
    shares.push(mistakes / bound);
  }
  const mostMistakes = Math.max(...all);
  const meanMistakes = mean(all);
  report(`meanMistakesAt${margin}`, meanMistakes);
  rows.push({ margin, meanMistakes, mostMistakes });
}
table('summary', rows);
report('greatestShare', Math.max(...shares));

// zh: 三、上界不能再小：n 个互相垂直的样本，恰好犯 n 次错。
// en: 3. The bound is tight: n orthogonal samples, n mistakes.
for (const n of [1, 4, 16, 64, 256]) {
  const axes = orthogonal(n);
  const mistakes = mistakesOf(axes, order);
  drawRun('orthogonal', { mistakes, bound: axes.bound });
  report('tightShare', mistakes / axes.bound);
}

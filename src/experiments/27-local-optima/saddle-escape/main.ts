import { param, report, table } from 'lab';
import { drawLand, drawSteps, drawWalk } from './charts';
import {
  compare,
  newtonDistance,
  stepsToEscape,
} from './walks';

const epsilon = param(
  'epsilon',
  1e-6,
  [1e-14, 0.1, 1e-14],
  'log',
);
const learningRate = param(
  'learningRate',
  0.1,
  [0.01, 0.4, 0.01],
);
const momentum = param('momentum', 0.9, [0, 0.95, 0.05]);
const noise = param(
  'noise',
  1e-6,
  [1e-12, 0.01, 1e-12],
  'log',
);

// zh: 一、从 (1, y) 出发：恰在 y = 0；偏开 ε；在 y = 0 但每步有噪声。
// en: 1. From (1, y): on y = 0; off by ε; on y = 0 with noise.
drawLand();
const starts: [string, number, number][] = [
  ['onAxis', 0, 0],
  ['offAxis', epsilon, 0],
  ['noisy', 0, noise],
];
for (const [name, y, noise] of starts) {
  const rule = { learningRate, noise };
  drawWalk(name, y, rule);
  report(`${name}Steps`, stepsToEscape(y, rule));
}

// zh: 二、走到 |y| ≥ 0.1 的步数，与偏离 ε 的对数成正比。
// en: 2. Steps until |y| ≥ 0.1 go with the log of ε.
const rows = [12, 9, 6, 3].map((power) => {
  const row = compare(10 ** -power, learningRate, momentum);
  drawSteps(row);
  report(`plain${power}`, row.plain);
  report(`heavy${power}`, row.heavy);
  return row;
});
table('steps', rows);

// zh: 三、牛顿法走 20 步：它停在鞍点上。
// en: 3. Twenty steps of Newton’s method: it stays on the saddle.
report('newtonDistance', newtonDistance(1e-3));

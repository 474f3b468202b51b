import { param, report, table } from 'lab';
import { drawLand, drawSteps, drawWalk } from './charts';
import { curvature, gradient, type Place } from './surface';
import { gate, stepsToEscape } from './walks';

const epsilon = param(
  'epsilon',
  1e-6,
  [1e-14, 0.1, 1e-14],
  'log',
);
const rate = param('learningRate', 0.1, [0.01, 0.4, 0.01]);
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
walkFrom('onAxis', 0, 0);
walkFrom('offAxis', epsilon, 0);
walkFrom('noisy', 0, noise);
function walkFrom(name: string, y: number, noise: number) {
  const rule = { learningRate: rate, noise };
  drawWalk(name, y, rule);
  report(`${name}Steps`, stepsToEscape(y, rule));
}

// zh: 二、每步 y 乘 1 + 2η，所以步数与偏离的对数成正比。
// en: 2. Each step is y ← (1 + 2η) y, so that the number of
// en: steps goes with the log of the offset.
const rows = [12, 9, 6, 3].map((power) => {
  const offset = 10 ** -power;
  const [way, pace] = [gate / offset, 1 + 2 * rate];
  const plan = { learningRate: rate };
  const row = {
    epsilon: offset,
    formula: Math.ceil(Math.log(way) / Math.log(pace)),
    plain: stepsToEscape(offset, plan),
    heavy: stepsToEscape(offset, { ...plan, momentum }),
  };
  drawSteps(row);
  report(`plain${power}`, row.plain);
  report(`heavy${power}`, row.heavy);
  return row;
});
table('steps', rows);

// zh: 三、牛顿法走 20 步，离鞍点多远？
// en: 3. How far from the saddle are 20 steps of Newton’s method?
let place: Place = { x: 1, y: 1e-3 };
for (let step = 0; step < 20; step++) {
  const [slope, bend] = [gradient(place), curvature(place)];
  place = {
    x: place.x - slope.x / bend.x,
    y: place.y - slope.y / bend.y,
  };
}
report('newtonDistance', Math.hypot(place.x, place.y));

import { inTurn, mean, param, report, table } from 'lab';
import { allCars, momentsOf, withoutOverlap } from './cars';
import { drawGaps, drawSlopes } from './charts';
import { descend, deviance } from './methods';
import { irls, summarize } from './methods';

const rate = param(
  'learningRate',
  2,
  [0.01, 20, 0.01],
  'log',
);
const count = param('steps', 1500, [10, 5000, 10]);
const decay = param('weightDecay', 0.001, [0, 0.1, 0.001]);

// zh: 一、IRLS；一个 sigmoid 单元，x 标准化，或保留原单位。
// en: 1. IRLS; a sigmoid unit, x standardised or as it is.
const whole = irls(allCars);
const answer = whole[whole.length - 1];
const units = momentsOf(allCars);
const fits = {
  irls: () => whole,
  descent: () => descend(allCars, units, rate, count),
  rawDescent: () => descend(allCars, [0, 1], rate, count),
};
const rows = [];
for (const [method, fit] of inTurn(Object.entries(fits))) {
  const path = fit();
  const gaps = path.map(([b, w]) =>
    Math.hypot(b - answer[0], w - answer[1]),
  );
  drawGaps(method, gaps);
  const last = path[path.length - 1];
  const { outcome, ...numbers } = summarize(allCars, last);
  for (const [name, value] of Object.entries(numbers))
    report(method + name, value);
  rows.push({ method, outcome, ...numbers });
}
report('irlsIterations', whole.length - 1);
const share = mean(allCars.map(({ y }) => y));
const alone = [Math.log(share / (1 - share)), 0];
report('nullDeviance', deviance(allCars, alone));

// zh: 二、去掉三辆车，数据线性可分：斜率停得下来吗？
// en: 2. Separable without three cars: does the slope rest?
const apart = irls(withoutOverlap);
const penalized = irls(withoutOverlap, decay);
const end = apart[apart.length - 1];
const { outcome } = summarize(withoutOverlap, end);
rows.push({ method: 'separableData', outcome });
table('summary', rows);
drawSlopes('wholeData', whole);
drawSlopes('separableData', apart);
drawSlopes('separablePenalized', penalized);
const slopeAt = (k: number) =>
  apart[Math.min(k, apart.length - 1)][1];
for (const k of [5, 10, 20, 25])
  report(`separableSlope${k}`, -slopeAt(k));
report('growth', (slopeAt(20) - slopeAt(25)) / 5);
const [, rest] = penalized[penalized.length - 1];
report('penalizedSlope', -rest);
report('penalizedIterations', penalized.length - 1);

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

// zh: 一、迭代加权最小二乘；一个 sigmoid 单元用梯度下降训练，
// zh: x 标准化，或保留原来的单位。
// en: 1. Reweighted least squares, and a sigmoid unit trained
// en: by gradient descent, with x standardised or as it is.
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
  const summary = summarize(allCars, path[path.length - 1]);
  for (const [name, value] of Object.entries(summary))
    report(method + name, value);
  rows.push({ method, ...summary });
}
table('summary', rows);
report('irlsIterations', whole.length - 1);
const share = mean(allCars.map(({ y }) => y));
const alone = [Math.log(share / (1 - share)), 0];
report('nullDeviance', deviance(allCars, alone));

// zh: 二、去掉三辆车，数据线性可分：斜率停得下来吗？
// en: 2. Without three cars the data are separable: does the
// en: slope come to rest?
const apart = irls(withoutOverlap);
const penalized = irls(withoutOverlap, decay);
drawSlopes('wholeData', whole);
drawSlopes('separableData', apart);
drawSlopes('separablePenalized', penalized);
// zh: 第 k 步的斜率；早已停下，就是停下时的。
// en: The slope at step k, or where it came to rest before.
const slopeAt = (k: number) =>
  apart[Math.min(k, apart.length - 1)][1];
for (const k of [5, 10, 20, 25])
  report(`separableSlope${k}`, -slopeAt(k));
report('growth', (slopeAt(20) - slopeAt(25)) / 5);
const [, rest] = penalized[penalized.length - 1];
report('penalizedSlope', -rest);
report('penalizedIterations', penalized.length - 1);

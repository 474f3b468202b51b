import { param, report } from 'lab';
import { allCars, withoutOverlap } from './cars';
import { drawFits, drawSlopes } from './charts';
import { showMethods } from './compare';
import { irls, nullDeviance } from './irls';
import { learn } from './learn';

const learningRate = param(
  'learningRate',
  2,
  [0.01, 20, 0.01],
  'log',
);
const steps = param('steps', 1500, [10, 5000, 10]);
const weightDecay = param(
  'weightDecay',
  0,
  [0, 0.1, 0.001],
);
const separable = param('separable', false);

// zh: 一、统计学家的办法：迭代加权最小二乘。
// en: 1. The statistician's way: reweighted least squares.
const cars = separable ? withoutOverlap : allCars;
const { path, converged } = irls(cars, weightDecay);
const answer = path.at(-1)!;
report('irlsIterations', path.length - 1);

// zh: 二、一个 sigmoid 单元，用梯度下降训练。
// en: 2. One sigmoid unit, trained by gradient descent.
const plan = { learningRate, steps, weightDecay };
const unit = learn(cars, plan, path, converged);
drawFits(cars, { irls: answer, descent: unit });
showMethods(
  cars,
  weightDecay,
  { irls: answer, descent: unit },
  converged,
);
report('nullDeviance', nullDeviance(cars));

// zh: 三、去掉三辆车，数据线性可分：斜率停得下来吗？
// en: 3. Without three cars the data are separable: does the
// en: slope come to rest?
const little = Math.max(weightDecay, 0.001);
const whole = irls(allCars).path;
const apart = irls(withoutOverlap).path;
const penalized = irls(withoutOverlap, little);
drawSlopes('wholeData', whole);
drawSlopes('separableData', apart);
drawSlopes('separablePenalized', penalized.path);
// zh: 第 k 步的斜率；早已停下，就是停下时的。
// en: The slope at step k, or where it came to rest before.
const slopeAt = (k: number) =>
  apart[Math.min(k, apart.length - 1)][1];
for (const k of [5, 10, 20, 25])
  report(`separableSlope${k}`, -slopeAt(k));
report('growth', (slopeAt(20) - slopeAt(25)) / 5);
report('penalizedSlope', -penalized.path.at(-1)![1]);
report('penalizedIterations', penalized.path.length - 1);

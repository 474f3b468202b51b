import { param } from 'lab';
import { compareOutputs } from './contrast';
import { fitBySquares, fitDobson } from './dobsonUnit';

const learningRate = param(
  'learningRate',
  0.1,
  [0.001, 1, 0.001],
  'log',
);
const steps = param('steps', 800, [10, 3000, 10]);
const fifthCount = param('fifthCount', 10, [1, 40, 1]);
const start = param('start', 1, [-3, 3, 0.5]);
const plan = { learningRate, steps, start };

// zh: 一、指数输出，损失 e^η − yη：Dobson 的九个计数，对得上
// zh: R 的答案吗？
// en: 1. Exponential output and the loss e^η − yη: does it find
// en: R's answer for Dobson's nine counts?
const poisson = fitDobson(fifthCount, plan);

// zh: 二、恒等输出加平方误差，在这份匀称的数据上，均值与它
// zh: 相同。挪动第五个数，两者就分开。
// en: 2. Identity output and squared error: on data as balanced
// en: as these it has the same means. Move the fifth count, and
// en: the two part.
fitBySquares(poisson, plan);

// zh: 三、计数随时间增长：恒等输出预测出负的人数，ReLU 预测
// zh: 出零，而那几个季度数到的不是零。
// en: 3. Counts that grow in time: identity output predicts less
// en: than no one; ReLU predicts no one in quarters that counted
// en: some.
compareOutputs(plan);

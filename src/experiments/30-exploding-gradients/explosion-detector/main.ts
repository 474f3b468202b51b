import * as tf from '@tensorflow/tfjs';
import { param, table } from 'lab';
import { reportAll, summarize } from './summary';
import { train } from './training';

// zh: 梯度范数超过平常的多少倍就报警？
// en: An alarm at how many times the usual gradient norm?
const factor = param('factor', 10, [2, 200, 1], 'log');
// zh: 学习率从 0.003 起，每一步乘这个数。
// en: The learning rate starts at 0.003, times this each step.
const rateGrowth = param(
  'rateGrowth',
  1.04,
  [1, 1.08, 0.005],
);
const length = param('length', 20, [5, 40, 1]);
const plan = { length, rateGrowth, factor, guarded: false };

// zh: 一、同一项记忆任务，四次训练，都会以 NaN 告终；哪个先报警，
// zh: 梯度还是损失？
// en: 1. One memory task, four runs, all ending in NaN. Which
// en: warns first, the gradient or the loss?
const rows = [
  'unguarded',
  'trial2',
  'trial3',
  'trial4',
].map((run, round) =>
  summarize(run, train({ ...plan, run }, round)),
);

// zh: 二、报警就出手：裁剪这一步，并把学习率减半。
// en: 2. Act on the alarm: clip the step, halve the rate.
const run = 'guarded';
const rescue = train({ ...plan, run, guarded: true }, 4);
reportAll(rows, rescue);
table('runs', [...rows, summarize(run, rescue)]);
tf.disposeVariables();

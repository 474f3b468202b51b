import { param } from 'lab';
import { everyUnit, showMemory } from './charts';
import { train } from './training';

const noiseSteps = param('noiseSteps', 60, [5, 150, 5]);
const noise = param('noise', 0.2, [0, 1, 0.1]);
const cell = param('cell', 'lstm', [
  'lstm',
  'gru',
  'simpleRnn',
]);
const forgetBias = param('forgetBias', 1, [-1, 6, 0.5]);
const steps = param('steps', 100, [20, 400, 10]);
const task = { cell, noiseSteps, noise, steps };

// zh: 一、每个单元的遗忘门偏置相同（各框架常取 1）。
// en: 1. The same forget bias in each unit, often 1.
const same = everyUnit(() => forgetBias);
const zero = everyUnit(() => 0);
const sameBias = { gateBias: same, inputBias: zero };

// zh: 二、chrono 初始化：时间常数在 2 到 T 之间均匀分布，
// zh: 输入门偏置取相反数。
// en: 2. Chrono initialisation: time constants spread evenly
// en: from 2 to T; the input bias is the negative.
const spread = everyUnit((rng) =>
  Math.log(rng.uniform(1, noiseSteps - 1)),
);
const negative = spread.map((bias) => -bias);
const chrono = { gateBias: spread, inputBias: negative };

// zh: 没有门的 RNN 没有这两种选择，只训练一次。
// en: An RNN without gates has no such choice: one run.
const starts = { sameBias, chrono, noGates: sameBias };
const runs =
  cell === 'simpleRnn'
    ? (['noGates'] as const)
    : (['sameBias', 'chrono'] as const);
const rounds = runs.length;
for (const [round, run] of runs.entries()) {
  const start = starts[run];
  if (run !== 'noGates') showMemory(run, start.gateBias);
  train(task, { ...start, run, round, rounds });
}

import { inTurn, param, random, report, seed } from 'lab';
import { units, type Plan } from './network';
import { showMemory, train } from './training';

const noiseSteps = param('noiseSteps', 100, [10, 300, 10]);
const noise = param('noise', 0.2, [0, 1, 0.1]);
const names = ['lstm', 'gru', 'simpleRnn'] as const;
const cell = param('cell', 'lstm', names);
const forgetBias = param('forgetBias', 1, [-1, 6, 0.5]);
const steps = param('steps', 200, [20, 1000, 10]);

// zh: 一、遗忘门的偏置各单元相同（各框架常取 1），输入门取 0。
// en: 1. The same forget bias in each unit, often 1, and 0 for
// en: the input gate.
const zero = Array<number>(units).fill(0);
const same = zero.map(() => forgetBias);

// zh: 二、chrono 初始化：时间常数在 2 到 T 之间均匀分布，
// zh: 输入门偏置取相反数。
// en: 2. Chrono initialisation: time constants spread evenly
// en: from 2 to T; the input bias is the negative.
const rng = random(seed + 1);
const spread = zero.map(() =>
  Math.log(rng.uniform(1, noiseSteps - 1)),
);
const negative = spread.map((bias) => -bias);

// zh: 三、训练三次。第一次的间隔只有十分之一，供对照；没有门的
// zh: RNN 不分初值，只训练一次。
// en: 3. Train three times. The first has a tenth of the gap,
// en: to compare with; an RNN without gates has no such choice.
const task = { cell, noise, steps, gap: noiseSteps };
const sameBias = { ...task, gate: same, write: zero };
const chrono = { ...task, gate: spread, write: negative };
const shortGap = { ...sameBias, gap: noiseSteps / 10 };
const plans: Record<string, Plan> =
  cell === 'simpleRnn'
    ? { noGates: sameBias }
    : { shortGap, sameBias, chrono };
const accuracyOf: Record<string, number> = {};
for (const [run, plan] of inTurn(Object.entries(plans))) {
  if (run === 'sameBias' || run === 'chrono')
    showMemory(run, plan.gate);
  accuracyOf[run] = train(run, plan);
}
const lost = accuracyOf.shortGap - accuracyOf.sameBias;
if (cell !== 'simpleRnn') report('lostByGap', lost);

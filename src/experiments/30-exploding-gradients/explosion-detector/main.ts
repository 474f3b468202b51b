import { inTurn, mean, param, report, table } from 'lab';
import { leads } from './detector';
import { backwards, train } from './training';

// zh: 梯度范数超过平常的多少倍就报警？
// en: An alarm at how many times the usual gradient norm?
const factor = param('factor', 10, [2, 200, 1], 'log');
// zh: 学习率从 0.003 起，每一步乘这个数。
// en: The learning rate starts at 0.003, times this each step.
const growth = [1, 1.08, 0.005] as const;
const rateGrowth = param('rateGrowth', 1.04, growth);
const length = param('length', 20, [5, 40, 1]);
const plan = { length, rateGrowth, factor };

// zh: 一、同一项记忆任务，八次训练，都会以 NaN 告终。
// en: 1. One memory task, eight runs, all ending in NaN.
const runs = [];
for (const trial of inTurn([1, 2, 3, 4, 5, 6, 7, 8]))
  runs.push(train(plan, trial === 1 ? 'unguarded' : ''));
const sizes = runs.map((run) => run.gradientNorms);
const losses = runs.map((run) => run.losses);
const ends = losses.map((series) => series.length);
report('brokenAt', ends[0]);
report('longestRun', Math.max(...ends));

// zh: 二、哪个先报警？先用同一个倍数；再给损失换一个倍数，让两者
// zh: 的虚警一样多。
// en: 2. Which warns first? By one factor for both; then the
// en: loss gets its own, for as many false alarms.
const gradientNorm = leads(sizes, factor);
let lossFactor = 1.5;
while (leads(losses, lossFactor).early > gradientNorm.early)
  lossFactor *= 1.05;
report('lossFactor', lossFactor);
const sameFactor = leads(losses, factor);
const equalAlarms = leads(losses, lossFactor);
const signals = { gradientNorm, sameFactor, equalAlarms };
const rows = [];
for (const [signal, found] of Object.entries(signals)) {
  const gain = gradientNorm.lead - found.lead;
  rows.push({ signal, ...found, gain });
  report(`${signal}Lead`, found.lead);
  report(`${signal}Early`, found.early);
  report(`${signal}Gain`, gain);
}
table('signals', rows);
report('warned', gradientNorm.warned);

// zh: 三、权重冻住，一次反向里梯度从末尾到开头放大多少倍？看 NaN
// zh: 前一步，再看最后一个正常的存档（每 20 步存一次）。
// en: 3. Weights frozen: by how much does one backward pass
// en: magnify the gradient, end to start? In the last step,
// en: and at the last good checkpoint (one every 20 steps).
const { growths } = runs[0];
const saves = Math.floor(Math.max(0, ends[0] - 10) / 20);
report('growthAtCheckpoint', growths[20 * saves]);
report('growthAtEnd', growths[ends[0] - 1]);
for (const [step, growth] of growths.entries())
  backwards.line({ step, growth });

// zh: 四、报警就出手：裁剪这一步，并把学习率减半。
// en: 4. Act on the alarm: clip the step, halve the rate.
const rescue = train(plan, 'guarded', true);
report('guardedSteps', rescue.losses.length);
const last = rescue.losses.slice(-20);
report('guardedLoss', mean(last));
report('guardedAlarms', rescue.alarms);

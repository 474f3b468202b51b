import { param, report, steps, table } from 'lab';
import { drawOutcomes, drawPlateau } from './charts';
import { descend } from './network';
import { makeRun, outcomeOf, stuckOf } from './starts';

const rate = param('learningRate', 1, [0.05, 4, 0.05]);
const weightScale = param('weightScale', 1, [0.1, 3, 0.1]);
const total = param('steps', 2000, [100, 10000, 100]);
const names = ['tanh', 'sigmoid', 'relu'] as const;
const activation = param('activation', 'tanh', names);

// zh: XOR，2、3、4、8 个隐单元，各从 200 个随机起点训练，解出为止。
// en: XOR with 2, 3, 4, 8 units: 200 starts each, until solved.
const groups = [2, 3, 4, 8].map((width) =>
  Array.from({ length: 200 }, () =>
    makeRun(width, weightScale, activation),
  ),
);
let drawAt = 1;
for (const step of steps(total)) {
  for (const run of groups.flatMap(stuckOf))
    run.loss = descend(run, rate);
  if (step < drawAt && step < total) continue;
  drawAt = 1.2 * step;
  drawOutcomes(step, groups);
}

// zh: 各有多少起点解出？没解出的停在哪里？
// en: How many starts solve it? Where are the others?
const outcomes = groups.map(outcomeOf);
table('outcomes', outcomes);
for (const { kind, solvedShare, ...stuck } of outcomes) {
  report(`${kind}Solved`, solvedShare);
  report(`${kind}Stuck`, 1 - solvedShare);
  const { stuckLoss, halfRight } = stuck;
  if (stuckLoss) report(`${kind}StuckLoss`, stuckLoss);
  if (halfRight !== null)
    report(`${kind}HalfRight`, halfRight);
}

// zh: 两个单元卡住的地方，真是极小点吗？步数增到十倍。
// en: Is it a minimum where two units stick? Ten times as far.
const [stuck] = stuckOf(groups[0]);
if (stuck) {
  const again = { activation, theta: stuck.start.slice() };
  const ends = [];
  drawAt = 1;
  for (const step of steps(10 * total)) {
    const excess = descend(again, rate) - Math.LN2 / 2;
    const weightNorm = Math.hypot(...again.theta);
    if (step % total === 0)
      ends.push({ excess, weightNorm });
    if (step < drawAt && step < 10 * total) continue;
    drawAt = 1.2 * step;
    drawPlateau(step, { excess, weightNorm });
  }
  const [before, after] = [ends[0], ends[9]];
  report('excess', before.excess);
  report('excessLater', after.excess);
  report('excessFalls', before.excess / after.excess);
  report('weightNorm', before.weightNorm);
  report('weightNormLater', after.weightNorm);
}

import { progress, report, table } from 'lab';
import { drawOutcomes } from './charts';
import { descend } from './network';
import { followPlateau } from './plateau';
import { learningRate, steps } from './settings';
import { byWidth, makeRuns } from './starts';

// zh: XOR，2、3、4、8 个隐单元，各从 40 个随机起点训练。
// en: XOR with 2, 3, 4 and 8 hidden units, each trained from
// en: 40 random starts.
const runs = makeRuns();
let drawAt = 1;
for (let step = 1; step <= steps; step++) {
  for (const run of runs) {
    run.loss = descend(run.network, learningRate);
  }
  if (step < drawAt && step < steps) continue;
  drawAt = 1.2 * step;
  drawOutcomes(step, byWidth(runs));
  progress(step, steps);
}

// zh: 各有多少起点解出？没解出的停在哪里？
// en: How many starts solve it? Where are the others?
const outcomes = byWidth(runs);
for (const outcome of outcomes) {
  const { kind, solvedShare, stuckLoss } = outcome;
  report(`${kind}Solved`, solvedShare);
  if (stuckLoss) report(`${kind}StuckLoss`, stuckLoss);
}
table(
  'outcomes',
  outcomes.map(({ kind, solvedShare, stuckLoss }) => ({
    kind,
    solvedShare,
    stuckLoss,
  })),
);

// zh: 两个单元的网络卡住的地方，真是一个极小点吗？
// en: Is the place where nets of two units get stuck really
// en: a minimum?
const [first] = outcomes[0].stuck;
if (first) followPlateau(first);

import * as tf from '@tensorflow/tfjs';
import * as lab from 'lab';
import { minimize } from 'lab/nets';
import { drawGradients, losses } from './charts';
import { lossOf, shareRight, words } from './task';
import {
  makeNet,
  normalize,
  type Join,
} from './transformer';

const blocks = lab.param('blocks', 6, [1, 8, 1]);
const rate = lab.param('rate', 0.02, [0.001, 0.03, 0.001]);
const warmUp = lab.param('warmUp', 150, [1, 160, 1]);

// zh: 层归一化放在支路里，还是放在相加之后？
// en: Layer normalisation in the branch, or after the sum?
const joins: Record<string, Join> = {
  pre: (h, branch) => h.add(branch(normalize(h))),
  post: (h, branch) => normalize(h.add(branch(h))),
};

// zh: 三次训练，初值和数据都相同。
// en: Three trainings, with the same start and data.
const runs: [string, string, number][] = [
  ['pre', 'pre', 1],
  ['post', 'post', 1],
  ['postWarm', 'post', warmUp],
];
const rows = [];
for (const [run, join, ramp] of lab.inTurn(runs)) {
  const draw = words();
  const net = makeNet(blocks, joins[join]);
  const test = draw(128);
  const lossBefore = () => lossOf(net, test);
  if (run === join)
    drawGradients(join, lossBefore, net.last);

  // zh: 预热：前 ramp 步，学习率从 0 匀速升上去。
  // en: Warm-up: over the first `ramp` steps the rate rises
  // en: from 0 at a steady pace.
  const optimizer = tf.train.adam(rate);
  for (const step of lab.steps(160)) {
    const learningRate = rate * Math.min(1, step / ramp);
    Object.assign(optimizer, { learningRate });
    const batch = draw(32);
    const loss = () => lossOf(net, batch);
    const value = minimize(optimizer, loss, net.parameters);
    if (step % 4 === 1)
      losses.line({ step, loss: value, run });
  }
  const right = shareRight(net, test);
  lab.report(`${run}Right`, right);
  rows.push({ run, right });
}
lab.table('results', rows);

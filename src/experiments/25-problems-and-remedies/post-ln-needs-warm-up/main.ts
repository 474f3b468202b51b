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

// zh: 初值和数据都相同；最后两次，学习率是 1.5 倍。
// en: All with the same start and data, the last two at 1.5
// en: times the rate.
const runs: [string, string, number, number][] = [
  ['pre', 'pre', 1, 1],
  ['post', 'post', 1, 1],
  ['postWarm', 'post', warmUp, 1],
  ['preFast', 'pre', 1, 1.5],
  ['postFast', 'post', 1, 1.5],
];
const rows = [];
for (const plan of lab.inTurn(runs)) {
  const [run, join, ramp, share] = plan;
  const top = share * rate;
  const draw = words();
  const net = makeNet(blocks, joins[join]);
  const test = draw(128);
  const lossBefore = () => lossOf(net, test);
  if (run === join)
    drawGradients(join, lossBefore, net.last);

  // zh: 预热：前 ramp 步，学习率从 0 匀速升上去。
  // en: Warm-up: over the first `ramp` steps the rate rises
  // en: from 0 at a steady pace.
  const optimizer = tf.train.adam(top);
  for (const step of lab.steps(160)) {
    const learningRate = top * Math.min(1, step / ramp);
    Object.assign(optimizer, { learningRate });
    const batch = draw(32);
    const loss = () => lossOf(net, batch);
    const value = minimize(optimizer, loss, net.parameters);
    if (step % 4 === 1 && share === 1)
      losses.line({ step, loss: value, run });
  }
  const right = shareRight(net, test);
  lab.report(`${run}Right`, right);
  rows.push({ run, right });
}
lab.table('results', rows);

import * as tf from '@tensorflow/tfjs';
import { param, report, steps, table } from 'lab';
import { minimize } from 'lab/nets';
import { drawOutcomes, drawRegions } from './charts';
import { makeNetworks } from './networks';
import { outcomesOf, regionsOf } from './outcomes';

const hiddenWidth = param('hiddenWidth', 3, [1, 16, 1]);
const rate = param('learningRate', 1, [0.05, 4, 0.05]);
const weightScale = param('weightScale', 1, [0.1, 3, 0.1]);
const total = param('steps', 1000, [100, 4000, 100]);

// zh: 四种网络，各从 40 个随机起点出发，一起训练。
// en: Four kinds of network, 40 random starts each, all at once.
const kinds = [
  { name: 'noHiddenLayer', width: 0 },
  { name: 'width2', width: 2 },
  { name: 'yourWidth', width: hiddenWidth },
  { name: 'width8', width: 8 },
];
const networks = makeNetworks(kinds, weightScale);
const sgd = tf.train.sgd(rate);
let drawAt = 1;
for (const step of steps(total)) {
  minimize(sgd, () => networks.losses().sum());
  if (step < drawAt && step < total) continue;
  drawAt = step * 1.2;
  drawOutcomes(step, outcomesOf(networks));
}

// zh: 没有隐层的网络停在哪里？
// en: Where do the networks without a hidden layer come to rest?
const outcomes = outcomesOf(networks);
const gaps = outcomes[0].losses.map((x) => x - Math.LN2);
report('distanceToLn2', Math.max(...gaps.map(Math.abs)));
const direct = networks.directWeights().abs().max();
report('logisticWeight', direct.dataSync()[0]);

// zh: 解出了几个？没解出的停在哪里？决策区域是什么形状？
// en: How many solved it? Where are the others stuck, and how?
const rows = [];
for (const { network, solved, stuckLoss } of outcomes) {
  rows.push({ network, solved, stuckLoss });
  report(`${network}SolvedShare`, solved);
  if (stuckLoss !== null)
    report(`${network}StuckLoss`, stuckLoss);
}
table('summary', rows);
drawRegions(regionsOf(networks));

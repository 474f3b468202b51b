import * as tf from '@tensorflow/tfjs';
import { param, progress, report, table } from 'lab';
import {
  drawLosses,
  drawRegions,
  drawSolved,
} from './charts';
import { makeNetworks } from './networks';
import { regionsOf, summaryOf } from './outcomes';

const hiddenWidth = param('hiddenWidth', 3, [1, 16, 1]);
const learningRate = param(
  'learningRate',
  1,
  [0.05, 4, 0.05],
);
const weightScale = param('weightScale', 1, [0.1, 3, 0.1]);
const steps = param('steps', 1000, [100, 4000, 100]);

// zh: 四种网络，各从 40 个随机起点出发，一起训练。
// en: Four kinds of network, 40 random starts each, all at once.
const kinds = [
  { name: 'noHiddenLayer', width: 0 },
  { name: 'width2', width: 2 },
  { name: 'yourWidth', width: hiddenWidth },
  { name: 'width8', width: 8 },
];
const networks = makeNetworks(kinds, weightScale);
const sgd = tf.train.sgd(learningRate);
for (let step = 1, drawAt = 1; step <= steps; step++) {
  sgd.minimize(networks.totalLoss);
  if (step < drawAt && step < steps) continue;
  drawAt = step * 1.2;
  progress(step, steps);
  drawLosses(networks);
  drawSolved(step, networks);
}

// zh: 解出了几个？没解出的停在哪里？决策区域是什么形状？
// en: How many solved it? Where are the others stuck, and how?
const { rows, metrics } = summaryOf(networks);
table('summary', rows);
for (const [name, value] of metrics) report(name, value);
drawRegions(regionsOf(networks));
sgd.dispose();
networks.dispose();

import * as tf from '@tensorflow/tfjs';
import { inTurn, param, report, table } from 'lab';
import { drawActivity, drawDeadShare } from './charts';
import { makeNetwork, shareOf } from './network';
import { train } from './training';

const largeStep = param('largeStep', 10, [0, 50, 0.5]);
const leakySlope = param('leakySlope', 0.1, [0, 0.5, 0.01]);
const optimizer = param('optimizer', 'adam', [
  'adam',
  'sgd',
]);
const relu = (z: tf.Tensor) => tf.relu(z);
const leakyRelu = (z: tf.Tensor) =>
  tf.leakyRelu(z, leakySlope);

// zh: 一、大步前后，哪些单元在哪些样本上激活？
// en: 1. Which units are on, before and after the large step?
const network = makeNetwork(relu);
drawActivity('atStart', network.isOn());
network.takeLargeStep(largeStep);
drawActivity('afterLargeStep', network.isOn());

// zh: 二、步子越大，死亡的单元越多。
// en: 2. The larger the step, the more units are dead.
for (const step of inTurn([0, 1, 2, 5, 10, 50])) {
  const network = makeNetwork(relu);
  network.takeLargeStep(step);
  const deadShare = shareOf(network.isDead());
  drawDeadShare(step, deadShare);
  report(`deadAtStep${step}`, deadShare);
}

// zh: 三、大步之后继续训练，死亡的单元会复活吗？最后一个网络
// zh: 下面还有一层可训练的。
// en: 3. Training goes on: do dead units come back? The last
// en: network has a trainable layer below them.
const usual = { activation: relu, largeStep, optimizer };
const plans = [
  { ...usual, name: 'relu' },
  { ...usual, name: 'leakyRelu', activation: leakyRelu },
  { ...usual, name: 'withoutLargeStep', largeStep: 0 },
  { ...usual, name: 'layerBelow', widths: [50, 200] },
];
const results = [];
for (const plan of inTurn(plans)) results.push(train(plan));
table('summary', results);
const [dying, leaky, , below] = results;
report('offAtStart', dying.offAtStart);
report('deadAtStart', dying.deadAtStart);
report('deadAfterLargeStep', dying.deadAfterLargeStep);
report('deadAtEnd', dying.deadAtEnd);
report('deadWeightChange', dying.greatestChange);
report('leakyWeightChange', leaky.leastChange);
report('livingWeightChange', dying.livingChange);
report('revived', dying.revived);
report('revivedByLayerBelow', below.revived);

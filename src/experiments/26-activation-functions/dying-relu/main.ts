import * as tf from '@tensorflow/tfjs';
import { param, report, table } from 'lab';
import { deadShareCurve, drawActivity } from './charts';
import { makeNetwork, shareOf } from './network';
import { train } from './training';

const largeStep = param('largeStep', {
  value: 10,
  min: 0,
  max: 50,
  step: 0.5,
});
const leakySlope = param('leakySlope', {
  value: 0.1,
  min: 0,
  max: 0.5,
  step: 0.01,
});
const optimizer = param('optimizer', {
  value: 'adam',
  options: ['adam', 'sgd'],
});

const relu = (z: tf.Tensor) => tf.relu(z);
const leakyRelu = (z: tf.Tensor) =>
  tf.leakyRelu(z, leakySlope);

// zh: 一、关闭与死亡：同一个网络，大步之前和之后。
// en: 1. Off and dead: the same network before and after the large step.
tf.tidy(() => {
  const network = makeNetwork(relu);
  drawActivity('atStart', network.isOn());
  network.takeLargeStep(largeStep);
  drawActivity('afterLargeStep', network.isOn());
});

// zh: 二、步子越大，死亡的单元越多。
// en: 2. The larger the step, the more units are dead.
tf.tidy(() => {
  for (const step of [0, 1, 2, 5, 10, 50]) {
    const network = makeNetwork(relu);
    network.takeLargeStep(step);
    const deadShare = shareOf(network.isDead());
    deadShareCurve.line({ largeStep: step, deadShare });
    report(`deadAtStep${step}`, deadShare);
  }
});
tf.disposeVariables();

// zh: 三、大步之后继续训练：死亡的单元会不会恢复？
// en: 3. Training goes on after the step: do dead units recover?
const plans = [
  { name: 'relu', activation: relu, largeStep },
  { name: 'leakyRelu', activation: leakyRelu, largeStep },
  {
    name: 'withoutLargeStep',
    activation: relu,
    largeStep: 0,
  },
];
const [dying, leaky, spared] = plans.map((plan) => {
  const result = tf.tidy(() =>
    train({ ...plan, optimizer }),
  );
  tf.disposeVariables();
  return result;
});
table('summary', [dying!, leaky!, spared!]);
report('offAtStart', dying!.offAtStart);
report('deadAtStart', dying!.deadAtStart);
report('deadAfterLargeStep', dying!.deadAfterLargeStep);
report('deadAtEnd', dying!.deadAtEnd);
report('deadWeightChange', dying!.greatestChange);
report('leakyWeightChange', leaky!.leastChange);

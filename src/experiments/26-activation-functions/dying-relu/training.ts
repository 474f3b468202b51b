import * as tf from '@tensorflow/tfjs';
import { steps } from 'lab';
import { minimize } from 'lab/nets';
import { lossCurve } from './charts';
import {
  makeNetwork,
  shareOf,
  type Activation,
} from './network';

interface Plan {
  name: string;
  activation: Activation;
  largeStep: number;
  widths?: number[];
  optimizer: 'adam' | 'sgd';
}

export function train(plan: Plan) {
  const network = makeNetwork(plan.activation, plan.widths);
  const offAtStart = 1 - shareOf(network.isOn());
  const deadAtStart = shareOf(network.isDead());
  network.takeLargeStep(plan.largeStep);
  const dead = network.isDead();
  const before = network.hiddenWeights.clone();

  // zh: 大步之后，照常训练 300 步，学习率 0.01。
  // en: After the large step, 300 ordinary ones at rate 0.01.
  const { loss: lossOf, parameters } = network;
  const trainer = tf.train[plan.optimizer](0.01);
  for (const step of steps(300)) {
    const loss = minimize(trainer, lossOf, parameters);
    if (step % 5 !== 0) continue;
    lossCurve.line({ step, loss, network: plan.name });
  }

  // zh: 每个死亡单元的输入权重，最多动了多少？
  // en: How far did the weights into each dead unit move?
  const moved = network.hiddenWeights.sub(before);
  const distance = moved.abs().max(0).dataSync();
  const isDead = dead.dataSync();
  const alive = dead.logicalAnd(network.isOn().any(0));
  const changes = [...distance].filter((_, i) => isDead[i]);
  const living = distance
    .filter((_, i) => !isDead[i])
    .sort();
  return {
    network: plan.name,
    offAtStart,
    deadAtStart,
    deadAfterLargeStep: shareOf(dead),
    deadAtEnd: shareOf(network.isDead()),
    revived: shareOf(alive) / shareOf(dead),
    leastChange: Math.min(...changes),
    greatestChange: Math.max(...changes),
    livingChange: living[living.length >> 1],
  };
}

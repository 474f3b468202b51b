import * as tf from '@tensorflow/tfjs';
import { progress } from 'lab';
import { lossCurve } from './charts';
import {
  makeNetwork,
  shareOf,
  type Activation,
} from './network';

const steps = 300;

interface Plan {
  name: string;
  activation: Activation;
  largeStep: number;
  optimizer: 'adam' | 'sgd';
}

export function train({
  name,
  activation,
  largeStep,
  optimizer,
}: Plan) {
  const network = makeNetwork(activation);
  const offAtStart = 1 - shareOf(network.isOn());
  const deadAtStart = shareOf(network.isDead());
  network.takeLargeStep(largeStep);
  const dead = network.isDead();
  const before = network.hiddenWeights.clone();

  // zh: 大步之后，照常训练 300 步。
  // en: After the large step, 300 ordinary ones.
  const trainer = tf.train[optimizer](0.01);
  for (let step = 1; step <= steps; step++) {
    const [loss] = tf.tidy(() =>
      trainer.minimize(network.loss, true)!.dataSync(),
    );
    if (step % 5 === 0) {
      lossCurve.line({ step, loss: loss!, network: name });
    }
    progress(step, steps);
  }
  trainer.dispose();

  // zh: 每个死亡单元的输入权重，最多动了多少？
  // en: How far did the weights into each dead unit move?
  const moved = network.hiddenWeights
    .sub(before)
    .abs()
    .max(0);
  const isDead = dead.dataSync();
  const changes = [...moved.dataSync()].filter(
    (_, unit) => isDead[unit],
  );
  return {
    network: name,
    offAtStart,
    deadAtStart,
    deadAfterLargeStep: shareOf(dead),
    deadAtEnd: shareOf(network.isDead()),
    leastChange: Math.min(...changes),
    greatestChange: Math.max(...changes),
  };
}

import * as tf from '@tensorflow/tfjs';
import { progress } from 'lab';
import { drawActivity, lossCurve } from './charts';
import {
  makeNetwork,
  shareOf,
  type Activation,
} from './network';

const steps = 300;

// zh: 用完就释放张量和变量。
// en: Frees tensors and variables after use.
function cleanly<Result extends tf.TensorContainer | void>(
  work: () => Result,
): Result {
  const result = tf.tidy(work);
  tf.disposeVariables();
  return result;
}

export const showUnits = (
  activation: Activation,
  largeStep: number,
) =>
  cleanly(() => {
    const network = makeNetwork(activation);
    drawActivity('atStart', network.isOn());
    network.takeLargeStep(largeStep);
    drawActivity('afterLargeStep', network.isOn());
  });

export const deadShareAfter = (
  activation: Activation,
  largeStep: number,
) =>
  cleanly(() => {
    const network = makeNetwork(activation);
    network.takeLargeStep(largeStep);
    return shareOf(network.isDead());
  });

interface Plan {
  name: string;
  activation: Activation;
  largeStep: number;
  optimizer: 'adam' | 'sgd';
  round: number;
}

export const train = (plan: Plan) =>
  cleanly(() => {
    const network = makeNetwork(plan.activation);
    const offAtStart = 1 - shareOf(network.isOn());
    const deadAtStart = shareOf(network.isDead());
    network.takeLargeStep(plan.largeStep);
    const dead = network.isDead();
    const before = network.hiddenWeights.clone();

    // zh: 大步之后，照常训练 300 步，学习率 0.01。
    // en: After the large step, 300 ordinary ones at rate 0.01.
    const trainer = tf.train[plan.optimizer](0.01);
    for (let step = 1; step <= steps; step++) {
      const [loss] = tf.tidy(() =>
        trainer.minimize(network.loss, true)!.dataSync(),
      );
      if (step % 5 === 0) {
        lossCurve.line({
          step,
          loss: loss!,
          network: plan.name,
        });
      }
      progress(plan.round * steps + step, 3 * steps);
    }
    trainer.dispose();

    // zh: 每个死亡单元的输入权重，最多动了多少？
    // en: How far did the weights into each dead unit move?
    const moved = network.hiddenWeights.sub(before);
    const distance = moved.abs().max(0).dataSync();
    const isDead = dead.dataSync();
    const changes = [...distance].filter(
      (_, i) => isDead[i],
    );
    return {
      network: plan.name,
      offAtStart,
      deadAtStart,
      deadAfterLargeStep: shareOf(dead),
      deadAtEnd: shareOf(network.isDead()),
      leastChange: Math.min(...changes),
      greatestChange: Math.max(...changes),
    };
  });

import * as tf from '@tensorflow/tfjs';
import { progress } from 'lab';
import * as charts from './charts';
import {
  deadShares,
  gradientNorms,
  makeData,
  type Data,
} from './measure';
import { makeNetwork, type Network } from './network';
import type { Name, Shape } from './remedies';

interface Training {
  optimizer: 'sgd' | 'adam';
  learningRate: number;
  steps: number;
}

export function study(
  chosen: readonly Name[],
  shape: Shape,
  training: Training,
) {
  return chosen.map((remedy, round) => {
    const result = tf.tidy(() => {
      const data = makeData();
      const network = makeNetwork(remedy, shape);
      const norms = gradientNorms(network, data, shape);
      const shares = deadShares(network, data);
      charts.drawGradients(remedy, norms);
      charts.drawDeadShares(remedy, shares);
      const growth = norms[0] / norms.at(-1)!;
      const sum = shares.reduce((a, b) => a + b, 0);
      const onStep = (step: number, loss: number) => {
        if (step % 4 === 0) {
          charts.lossCurve(remedy, step, loss);
        }
        const done = round + step / (training.steps + 1);
        progress(done, chosen.length);
      };
      return {
        remedy,
        growth: Math.log10(growth),
        loss: train(network, data, training, onStep),
        dead: sum / shares.length,
      };
    });
    tf.disposeVariables();
    const loss = Number.isFinite(result.loss)
      ? result.loss
      : null;
    return { ...result, loss };
  });
}

// zh: 返回最后一步的损失；一旦不是有限数就停。
// en: Gives the loss of the last step; stops at the first one
// en: that is not finite.
function train(
  network: Network,
  data: Data,
  { optimizer, learningRate, steps }: Training,
  onStep: (step: number, loss: number) => void,
) {
  const trainer = tf.train[optimizer](learningRate);
  let loss = NaN;
  for (let step = 0; step <= steps; step++) {
    loss = tf.tidy(() => {
      const value = () => network.loss(data);
      const { trainable } = network;
      const now = trainer.minimize(value, true, trainable);
      return now!.dataSync()[0];
    });
    if (!Number.isFinite(loss)) break;
    onStep(step, loss);
  }
  trainer.dispose();
  return loss;
}

import * as tf from '@tensorflow/tfjs';
import { progress } from 'lab';
import { drawParts, drawStep } from './charts';
import { makeDetector } from './detector';
import {
  lossOf,
  makeData,
  makeNetwork,
  norm,
} from './network';

const steps = 200;
const runs = 5;

export interface Plan {
  run: string;
  length: number;
  rateGrowth: number;
  factor: number;
  // zh: 报警时出手：把梯度裁到平常大小，并把学习率减半。
  // en: Acts on an alarm: clips the gradient to its usual size
  // en: and halves the learning rate.
  guarded: boolean;
}

export function train(plan: Plan, round: number) {
  const { run, length, factor, guarded } = plan;
  const network = makeNetwork(1);
  const gradientWatch = makeDetector(factor);
  const lossWatch = makeDetector(factor);
  const gradientAlarms: number[] = [];
  const lossAlarms: number[] = [];
  const losses: number[] = [];
  let brake = 1;
  let brokenAt: number | null = null;
  for (let step = 0; step < steps; step++) {
    const { loss, gradients } = backpropagate(
      network,
      length,
    );
    const size = norm(Object.values(gradients));
    const isAlarming = gradientWatch.isAlarming(size);
    if (isAlarming) gradientAlarms.push(step);
    if (lossWatch.isAlarming(loss)) lossAlarms.push(step);
    if (Number.isFinite(loss + size)) {
      drawStep(run, step, loss, size, isAlarming);
      if (run === 'unguarded') drawParts(step, gradients);
    }
    let clip = 1;
    if (guarded && isAlarming) {
      clip = gradientWatch.usual() / size;
      brake /= 2;
    }
    // zh: 学习率一步步变大，迟早会大得出事。
    // en: The learning rate grows, and in time it is too large.
    const rate = 0.003 * plan.rateGrowth ** step * brake;
    tf.tidy(() => {
      for (const [part, gradient] of Object.entries(
        gradients,
      )) {
        const variable =
          network[part as keyof typeof network];
        const move = gradient.mul(rate * clip);
        variable.assign(variable.sub(move));
      }
    });
    tf.dispose(gradients);
    gradientWatch.remember(size * clip);
    lossWatch.remember(loss);
    progress(round * steps + step + 1, runs * steps);
    if (!Number.isFinite(loss)) {
      brokenAt = step;
      break;
    }
    losses.push(loss);
  }
  return { gradientAlarms, lossAlarms, losses, brokenAt };
}

type Network = ReturnType<typeof makeNetwork>;

function backpropagate(network: Network, length: number) {
  return tf.tidy(() => {
    const data = makeData(length);
    const f = () => lossOf(network, data);
    const variables = Object.values(network);
    const { value, grads } = tf.variableGrads(f, variables);
    const gradients = Object.fromEntries(
      Object.entries(network).map(([part, variable]) => [
        part,
        grads[variable.name],
      ]),
    );
    return { loss: value.dataSync()[0], gradients };
  });
}

import * as tf from '@tensorflow/tfjs';
import { progress, report } from 'lab';
import { cosine, type Cure } from './cures';
import { drawLoss, drawStates } from './charts';
import { lossOf, makeNetwork, norm } from './network';
import { statesOf, type Data } from './network';

const steps = 100;

interface Plan {
  run: string;
  radius: number;
  learningRate: number;
  cure: Cure;
}

export function train(
  plan: Plan,
  data: Data,
  round: number,
) {
  const { run, radius, learningRate, cure } = plan;
  const network = makeNetwork(radius);
  const variables = Object.values(network);
  const losses: number[] = [];
  const says = (name: string, value: number) =>
    report(`${run}-${name}`, value);
  for (let step = 0; step <= steps; step++) {
    if (run === 'free') {
      tf.tidy(() =>
        drawStates(step, statesOf(network, data)),
      );
    }
    const loss = tf.tidy(() => {
      const f = () => lossOf(network, data);
      const { value, grads } = tf.variableGrads(
        f,
        variables,
      );
      const raw = variables.map(({ name }) => grads[name]);
      const mended = cure(raw);
      variables.forEach((variable, i) => {
        const move = mended[i].mul(learningRate);
        variable.assign(variable.sub(move));
      });
      if (step === 0) {
        says('gradientAtStart', norm(raw));
        says('cosine', cosine(raw, mended));
      }
      return value.dataSync()[0];
    });
    // zh: 损失成了 Infinity 或 NaN，此后每个权重都是 NaN。
    // en: Loss at Infinity or NaN: from here every weight is NaN.
    if (!Number.isFinite(loss)) {
      says('brokenAt', step);
      return {
        run,
        lossAtStart: losses[0] ?? null,
        lossAtEnd: null,
        brokenAt: step,
      };
    }
    losses.push(loss);
    drawLoss(step, run, loss);
    progress(round * 101 + step + 1, 505);
  }
  const lossAtEnd = mean(losses.slice(-10));
  says('lossAtStart', losses[0]);
  says('lossAtEnd', lossAtEnd);
  return {
    run,
    lossAtStart: losses[0],
    lossAtEnd,
    brokenAt: null,
  };
}

const mean = (numbers: number[]) =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

import * as tf from '@tensorflow/tfjs';
import * as lab from 'lab';
import type { Net } from 'lab/nets';
import { drawNorm, showCritic } from './charts';
import * as critics from './critic';
import { drawSamples } from './samples';

// zh: 测量用另一批样本，不用训练用的。
// en: Measured on other samples than those of the training.
function measure(critic: Net, count: number) {
  const rng = lab.random(lab.seed + 1);
  return tf.tidy(() => {
    const { real, fake, between } = drawSamples(rng, count);
    const norms = critics.gradientNorms(critic, between);
    const { mean, variance } = tf.moments(norms);
    return {
      Norm: mean.dataSync()[0],
      NormDeviation: variance.sqrt().dataSync()[0],
      Gap: critics
        .scoreGap(critic, real, fake)
        .dataSync()[0],
    };
  });
}

// zh: 每 10 步画一次梯度的长度，每 50 步画一次评论家。
// en: Draws gradient norms every 10 steps, and the critic every
// en: 50.
export function watch(
  run: string,
  critic: Net,
  step: number,
) {
  if (step % 10 === 0) {
    drawNorm(run, step, measure(critic, 128).Norm);
  }
  if (step % 50 === 0) showCritic(run, critic);
}

export function report(
  run: string,
  critic: Net,
  bound?: number,
) {
  const numbers = measure(critic, 1000);
  for (const [name, value] of Object.entries(numbers)) {
    lab.report(run + name, value);
  }
  const weights = critics.weightsOf(critic);
  const limit = bound ?? Math.max(...weights.map(Math.abs));
  lab.report(
    `${run}AtBound`,
    critics.shareAtBound(weights, limit),
  );
}

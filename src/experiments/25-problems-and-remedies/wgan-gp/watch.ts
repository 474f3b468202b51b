import * as tf from '@tensorflow/tfjs';
import { progress, report } from 'lab';
import * as charts from './charts';
import * as data from './data';
import { gradientNorms } from './losses';
import type { Network } from './networks';
import { quality } from './quality';
import { steps } from './settings';

// zh: 测量用的样本在训练中保持不变。
// en: The samples to measure with stay the same.
const real = data.drawData(500);
const noise = data.drawNoise(500);
charts.markData(quality(real).distance);

function measure(generator: Network, critic: Network) {
  return tf.tidy(() => {
    const x = tf.tensor2d(real);
    const fake = generator.apply(tf.tensor2d(noise));
    const between = x.add(fake).div(2);
    const gap = critic
      .apply(x)
      .mean()
      .sub(critic.apply(fake).mean());
    const points = fake.arraySync() as number[][];
    return {
      points,
      gap: gap.dataSync()[0],
      norm: gradientNorms(critic, between)
        .mean()
        .dataSync()[0],
      ...quality(points),
    };
  });
}

// zh: 大约看 50 次：样本、距离、平均分之差、梯度长度。
// en: Looks about 50 times: samples, distance, gap of scores,
// en: gradient norm.
const interval = Math.ceil(steps / 50);
let gapPeak = -Infinity;

export function watch(
  step: number,
  generator: Network,
  critic: Network,
) {
  progress(step, steps);
  if (step % interval !== 0 && step !== steps) return;
  const now = measure(generator, critic);
  gapPeak = Math.max(gapPeak, now.gap);
  charts.drawSamples(real, now.points);
  charts.drawMeasures(step, now);
  if (step === 0) report('distanceAtStart', now.distance);
  if (step === 0) report('nearShareAtStart', now.nearShare);
  if (step !== steps) return;
  const { distance, nearShare, parts, gap, norm } = now;
  const end = { distance, nearShare, parts, gap, gapPeak };
  report('norm', norm);
  for (const [name, value] of Object.entries(end)) {
    report(name, value);
  }
}

import * as tf from '@tensorflow/tfjs';
import * as lab from 'lab';
import { chart, type Row } from 'lab';
import type { Net } from 'lab/nets';
import { gradientNorms, scoreGap } from './critic';
import { drawSamples } from './samples';

const normCurve = chart('norms', {
  x: 'step',
  y: { field: 'norm', scale: 'log' },
  color: 'run',
});
normCurve.rule({ norm: 1 });
const weightBars = chart('weights', {
  x: 'relativeWeight',
  y: 'share',
  facet: 'run',
});
const surface = chart('surface', {
  x: { field: 'x', scale: 'band' },
  y: { field: 'y', scale: 'band' },
  color: 'height',
  facet: 'run',
});

// zh: 测量用另一批样本，不用训练用的。
// en: Measured on other samples than those of the training.
function measure(critic: Net, count: number) {
  const rng = lab.random(lab.seed + 1);
  const { real, fake, between } = drawSamples(rng, count);
  const norms = gradientNorms(critic, between);
  const gap = scoreGap(critic, real, fake);
  const [norm] = norms.mean().dataSync();
  return { norm, gap: gap.dataSync()[0] };
}

// zh: 全部权重除以绝对值最大的那个。
// en: All weights, divided by the greatest of them.
const weightsOf = ({ layers }: Net) => {
  const all = layers.flatMap(({ weights }) => [
    ...weights.dataSync(),
  ]);
  const greatest = Math.max(...all.map(Math.abs));
  return all.map((weight) => weight / greatest);
};

export function watch(
  run: string,
  critic: Net,
  step: number,
) {
  if (step % 10 !== 0) return;
  const { norm } = measure(critic, 128);
  normCurve.line({ run, step, norm });
}

// zh: 梯度多长，分数差多少，多少权重紧贴上下界？
// en: Lengths of gradients, gap of scores, weights at the bound.
export function report(run: string, critic: Net) {
  const { norm, gap } = measure(critic, 1000);
  lab.report(`${run}Norm`, norm);
  lab.report(`${run}Gap`, gap);
  const weights = weightsOf(critic);
  const atBound = weights.filter((w) => Math.abs(w) > 0.99);
  const share = atBound.length / weights.length;
  lab.report(`${run}AtBound`, share);
  weightBars.bar(binned(run, weights));
  surface.cell(heights(run, critic));
}

// zh: 从 −1 到 1 分成 21 格。
// en: In 21 bins from −1 to 1.
function binned(run: string, weights: number[]): Row[] {
  const counts = new Array<number>(21).fill(0);
  for (const weight of weights) {
    counts[Math.round(10 * weight) + 10] += 1;
  }
  return counts.map((count, i) => ({
    run,
    relativeWeight: (i - 10) / 10,
    share: count / weights.length,
  }));
}

// zh: 分数在 [−2.5, 2.5]² 的网格上，缩放到 0 与 1 之间。
// en: Scores on a grid over [−2.5, 2.5]², scaled to between 0
// en: and 1.
function heights(run: string, critic: Net): Row[] {
  const points = Array.from({ length: 121 }, (_, i) => [
    ((i % 11) - 5) / 2,
    (Math.floor(i / 11) - 5) / 2,
  ]);
  const scores = critic.apply(tf.tensor2d(points));
  const lowest = scores.min();
  const span = scores.max().sub(lowest);
  const scaled = scores.sub(lowest).div(span).dataSync();
  return points.map(([x, y], i) => ({
    ...{ run, x, y },
    height: scaled[i],
  }));
}

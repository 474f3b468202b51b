import * as tf from '@tensorflow/tfjs';
import { chart, type Row } from 'lab';
import type { Net } from 'lab/nets';
import { weightsOf } from './critic';

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

const bars = new Map<string, Row[]>();
const cells = new Map<string, Row[]>();

export const drawNorm = (
  run: string,
  step: number,
  norm: number,
) => normCurve.line({ run, step, norm });

// zh: 重画权重的直方图与评论家的曲面；别的运行照旧。
// en: Draws the histogram of the weights and the surface of the
// en: critic afresh; other runs stay as they were.
export function showCritic(run: string, critic: Net) {
  bars.set(run, binned(run, weightsOf(critic)));
  cells.set(run, heights(run, critic));
  weightBars.clear();
  weightBars.bar([...bars.values()].flat());
  surface.clear();
  surface.cell([...cells.values()].flat());
}

// zh: 权重除以绝对值最大的那个，从 −1 到 1 分成 21 格。
// en: Weights divided by the greatest of them, in 21 bins from
// en: −1 to 1.
function binned(run: string, weights: number[]): Row[] {
  const greatest = Math.max(...weights.map(Math.abs));
  const counts = new Array<number>(21).fill(0);
  for (const weight of weights) {
    counts[Math.round((10 * weight) / greatest) + 10] += 1;
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
  const axis = Array.from(
    { length: 11 },
    (_, i) => (i - 5) / 2,
  );
  const points = axis.flatMap((y) =>
    axis.map((x) => [x, y]),
  );
  const scores = tf.tidy(() =>
    critic.apply(tf.tensor2d(points)).dataSync(),
  );
  const low = Math.min(...scores);
  const span = Math.max(...scores) - low || 1;
  return points.map(([x, y], i) => ({
    run,
    x: x,
    y: y,
    height:
      Math.round((100 * (scores[i] - low)) / span) / 100,
  }));
}

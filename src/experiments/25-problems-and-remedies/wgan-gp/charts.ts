import { chart } from 'lab';

type Points = number[][];

const samples = chart('samples', {
  x: { field: 'x', domain: [-3, 3] },
  y: { field: 'y', domain: [-3, 3] },
  color: 'source',
});
const distances = chart('distances', {
  x: 'step',
  y: 'distance',
});
const gaps = chart('gaps', { x: 'step', y: 'gap' });
const norms = chart('norms', { x: 'step', y: 'norm' });
norms.rule({ norm: 1 });

// zh: 虚线：真样本自己离骨架的平均距离。
// en: The dashed line: the mean distance of the data themselves.
export const markData = (distance: number) =>
  distances.rule({ distance });

// zh: 每一帧重画，各 150 个点；画框之外的不画。
// en: Each frame is drawn afresh, with 150 points of each; those
// en: outside the frame are left out.
export function drawSamples(
  data: Points,
  generated: Points,
) {
  samples.clear();
  const sources = { data, generated };
  for (const [source, points] of Object.entries(sources)) {
    for (const [x, y] of points.slice(0, 150)) {
      if (Math.max(Math.abs(x), Math.abs(y)) > 3)
        continue;
      samples.dot({ source, x: x, y: y });
    }
  }
}

export function drawMeasures(
  step: number,
  now: { distance: number; gap: number; norm: number },
) {
  distances.line({ step, distance: now.distance });
  gaps.line({ step, gap: now.gap });
  norms.line({ step, norm: now.norm });
}

import type * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';
import type { Point } from 'lab/data';
import type { Net } from 'lab/nets';
import { deviation, type Data } from './data';
import { gradientNorms } from './losses';

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
// zh: 虚线：真样本自己离中心的平均距离。
// en: The dashed line: the mean distance of real samples.
distances.rule({
  distance: deviation * Math.sqrt(Math.PI / 2),
});

// zh: 各 150 个点；画框之外的不画。
// en: 150 points of each; those outside the frame are left out.
function draw(source: string, points: tf.Tensor2D) {
  const shown = points.arraySync().slice(0, 150);
  for (const [x, y] of shown) {
    if (Math.max(Math.abs(x), Math.abs(y)) > 3) continue;
    samples.dot({ source, x, y });
  }
}

const numberOf = (tensor: tf.Tensor) =>
  tensor.dataSync()[0];

// zh: 样本离最近的中心多远，多少落在 3 个标准差以内，到过几个
// zh: 峰（每个峰至少占样本的 2%）？
// en: How far are samples from the nearest centre, how many are
// en: within 3 deviations, how many modes get 2% or more each?
function quality(points: tf.Tensor2D, centres: Point[]) {
  const apart = points.expandDims(1).sub(centres);
  const lengths = apart.square().sum(2).sqrt();
  const isNear = lengths.lessEqual(3 * deviation).toFloat();
  const shares = isNear.mean(0);
  return {
    distance: numberOf(lengths.min(1).mean()),
    nearShare: numberOf(isNear.max(1).mean()),
    parts: numberOf(shares.greaterEqual(0.02).sum()),
  };
}

// zh: 测量用的样本在训练中保持不变。
// en: The samples to measure with stay the same.
export function makeWatch(
  { centres, drawReal, drawNoise }: Data,
  generator: Net,
  critic: Net,
) {
  const real = drawReal(500);
  const noise = drawNoise(500);
  let gapPeak = -Infinity;
  return (step: number) => {
    const fake = generator.apply(noise);
    const [a, b] = [real, fake].map(critic.apply);
    const between = real.add(fake).div(2);
    const gap = numberOf(a.mean().sub(b.mean()));
    const slopes = gradientNorms(critic, between);
    const norm = numberOf(slopes.mean());
    const now = { gap, norm, ...quality(fake, centres) };
    gapPeak = Math.max(gapPeak, gap);
    for (const [name, value] of Object.entries(now)) {
      report(name, value);
    }
    report('gapPeak', gapPeak);
    report('gapFall', gapPeak - gap);
    const { distance } = now;
    if (step === 0) report('distanceAtStart', distance);
    distances.line({ step, distance });
    gaps.line({ step, gap });
    norms.line({ step, norm });
    samples.clear();
    draw('data', real);
    draw('generated', fake);
  };
}

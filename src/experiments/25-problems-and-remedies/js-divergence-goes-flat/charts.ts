import { chart } from 'lab';
import { density, type Both } from './divergences';

const densities = chart('densities', {
  x: 'position',
  y: 'density',
  color: 'distribution',
});
const color = 'pair';
const js = chart('js', { x: 'distance', y: 'nats', color });
const w1 = chart('w1', {
  x: 'distance',
  y: 'length',
  color,
});
const slopes = chart('slopes', {
  x: 'distance',
  y: { field: 'slope', scale: 'log' },
  color: 'measure',
});

// zh: 数据的密度与生成器的密度。
// en: The densities of the data and of the generator.
export function drawDensities(
  distance: number,
  deviation: number,
) {
  const means = { data: 0, generator: distance };
  for (const [name, mean] of Object.entries(means)) {
    for (let i = 0; i <= 80; i++) {
      const position =
        (distance * i) / 80 + deviation * (i / 10 - 4);
      densities.line({
        position,
        density: density(position, mean, deviation),
        distribution: name,
      });
    }
  }
}

export function drawValues(
  distance: number,
  gaussians: Both,
  lines: Both,
) {
  const pairs = { gaussians, lines };
  for (const [pair, both] of Object.entries(pairs)) {
    js.line({ distance, pair, nats: both.js });
    w1.line({ distance, pair, length: both.w1 });
  }
}

// zh: 平行线的 JS 斜率处处为 0，在对数轴上没有位置。
// en: The JS of parallel lines has slope 0 everywhere, which
// en: has no place on a logarithmic axis.
export function drawSlopes(distance: number, slope: Both) {
  const measures = {
    jsOfGaussians: slope.js,
    w1OfBoth: slope.w1,
  };
  for (const [measure, y] of Object.entries(measures)) {
    if (y < 1e-10) continue;
    slopes.line({ distance, measure, slope: y });
  }
}

export function markDistance(distance: number) {
  for (const picture of [js, w1, slopes]) {
    picture.rule({ distance });
  }
}

import { chart } from 'lab';
import { density } from './divergences';

const densities = chart('densities', {
  x: 'position',
  y: 'density',
  color: 'distribution',
});
const js = chart('js', {
  x: 'distance',
  y: 'nats',
  color: 'pair',
});
const w1 = chart('w1', {
  x: 'distance',
  y: 'length',
  color: 'pair',
});
const slopes = chart('slopes', {
  x: 'distance',
  y: { field: 'slope', scale: 'log' },
  color: 'measure',
});

// zh: 数据的密度、生成器的密度，以及两者的平均。
// en: The density of the data, of the generator, and the mean
// en: of the two.
export function drawDensities(
  distance: number,
  deviation: number,
) {
  const low = -4 * deviation;
  const high = distance + 4 * deviation;
  for (let i = 0; i <= 80; i++) {
    const position = low + ((high - low) * i) / 80;
    const data = density(position, 0, deviation);
    const generator = density(
      position,
      distance,
      deviation,
    );
    const mean = (data + generator) / 2;
    const curves = { data, generator, mean };
    for (const [name, y] of Object.entries(curves)) {
      densities.line({
        position,
        density: y,
        distribution: name,
      });
    }
  }
}

export function drawJs(
  distance: number,
  ofGaussians: number,
  ofLines: number,
) {
  js.line([
    { distance, pair: 'gaussians', nats: ofGaussians },
    { distance, pair: 'lines', nats: ofLines },
  ]);
}

export function drawW1(
  distance: number,
  ofGaussians: number,
  ofLines: number,
) {
  w1.line([
    { distance, pair: 'gaussians', length: ofGaussians },
    { distance, pair: 'lines', length: ofLines },
  ]);
}

// zh: 平行线的 JS 斜率处处为 0，在对数轴上没有位置。
// en: The JS of parallel lines has slope 0 everywhere, which
// en: has no place on a logarithmic axis.
export function drawSlopes(
  distance: number,
  jsSlope: number,
  w1Slope: number,
) {
  if (jsSlope > 1e-10) {
    slopes.line({
      distance,
      measure: 'jsOfGaussians',
      slope: jsSlope,
    });
  }
  slopes.line({
    distance,
    measure: 'w1OfBoth',
    slope: w1Slope,
  });
}

export function markDistance(distance: number) {
  for (const picture of [js, w1, slopes]) {
    picture.rule({ distance });
  }
}

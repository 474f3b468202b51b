import type * as tf from '@tensorflow/tfjs';
import { chart, inTurn, mean, report } from 'lab';
import { normalise, type Weights } from './weights';

const reach = { domain: [-1, 1] as [number, number] };
const landscape = chart('landscape', {
  x: { field: 'a', ...reach },
  y: { field: 'b', ...reach },
  z: { field: 'loss', domain: [0, 4] },
});
const slices = chart('slices', {
  x: { field: 'a', domain: [-1.15, 1.15] },
  y: { field: 'loss', domain: [0, 4] },
  color: 'network',
  facet: 'directions',
});

interface Place {
  weights: Weights;
  along: Weights[];
  lossOf: (weights: Weights) => tf.Scalar;
}

// zh: 从这里出发，沿各方向走这么多步，损失是多少？
// en: The loss, so many steps away along each direction.
function lossAt(place: Place, ...steps: number[]) {
  let moved = place.weights;
  for (const [k, step] of steps.entries()) {
    const away = place.along[k];
    moved = moved.map((w, i) => w.add(away[i].mul(step)));
  }
  return place.lossOf(moved).dataSync()[0];
}

const range = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => (2 * i) / (count - 1) - 1,
  );
const round = (value: number) => Number(value.toFixed(4));

// zh: 曲面：21 × 21 个点。
// en: The surface: 21 × 21 points.
function drawSurface(place: Place) {
  for (const a of inTurn(range(21)))
    for (const b of range(21)) {
      const loss = round(lossAt(place, a, b));
      landscape.surface({ a: round(a), b: round(b), loss });
    }
}

// zh: 一条截线：b = 0，41 个点。
// en: One cut: b = 0, 41 points.
function drawSlice(
  place: Place,
  directions: string,
  network: string,
) {
  return range(41).map((a) => {
    const loss = lossAt(place, a);
    const row = { a: round(a), directions, network, loss };
    if (loss <= 4) slices.line(row);
    return loss;
  });
}

// zh: 曲率：各方向上二阶差商的平均。
// en: Curvature: the mean second difference over directions.
function curvatureAt(place: Place, h = 0.01) {
  const middle = lossAt(place);
  const bends = place.along.map((_, k) => {
    const before = Array<number>(k).fill(0);
    const ahead = lossAt(place, ...before, h);
    const behind = lossAt(place, ...before, -h);
    return (ahead + behind - 2 * middle) / h ** 2;
  });
  return mean(bends);
}

// zh: 两种方向、两个网络：四条截线，两个曲率之比。
// en: Two kinds of directions, two networks: four cuts, and
// en: two ratios of curvatures.
export function compare(
  networks: { trained: Weights; rescaled: Weights },
  raw: Weights[],
  lossOf: Place['lossOf'],
  shown: string,
) {
  for (const kind of inTurn(['raw', 'normalised'])) {
    const placeOf = (weights: Weights): Place => {
      const fit = (d: Weights) => normalise(d, weights);
      const along = kind === 'raw' ? raw : raw.map(fit);
      return { weights, along, lossOf };
    };
    const trained = placeOf(networks.trained);
    const rescaled = placeOf(networks.rescaled);
    const before = drawSlice(trained, kind, 'trained');
    const after = drawSlice(rescaled, kind, 'rescaled');
    const gaps = before.map((loss, i) =>
      Math.abs(loss - after[i]),
    );
    const top = Math.max(...before, ...after);
    report(`${kind}SliceGap`, Math.max(...gaps) / top);
    const curvature = curvatureAt(trained);
    const changed = curvatureAt(rescaled);
    report(`${kind}Curvature`, curvature);
    report(`${kind}RescaledCurvature`, changed);
    report(`${kind}CurvatureRatio`, changed / curvature);
    if (kind === shown) drawSurface(rescaled);
  }
}

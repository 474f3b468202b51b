import * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';
import type { Weights } from './network';

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

export interface Place {
  weights: Weights;
  along: Weights[];
  lossOf: (weights: Weights) => tf.Scalar;
}

// zh: 从训练好的权重出发，沿各方向走这么多步，损失是多少？
// en: The loss, so many steps along each direction away from
// en: the trained weights.
function lossAt(place: Place, ...steps: number[]) {
  return tf.tidy(() => {
    const moved = place.weights.map((w, i) =>
      steps.reduce<tf.Tensor>(
        (sum, step, k) =>
          step === 0
            ? sum
            : sum.add(place.along[k][i].mul(step)),
        w,
      ),
    );
    return place.lossOf(moved).dataSync()[0];
  });
}

const range = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => (2 * i) / (count - 1) - 1,
  );
const round = (value: number) => Number(value.toFixed(4));

// zh: 曲面：21 × 21 个点。
// en: The surface: 21 × 21 points.
export function drawSurface(place: Place) {
  for (const a of range(21)) {
    landscape.surface(
      range(21).map((b) => ({
        a: round(a),
        b: round(b),
        loss: round(lossAt(place, a, b)),
      })),
    );
  }
}

// zh: 一条截线：b = 0，41 个点。
// en: One cut: b = 0, 41 points.
export function drawSlice(
  place: Place,
  directions: string,
  network: string,
) {
  const cut = range(41).map((a) => lossAt(place, a));
  cut.forEach((loss, i) => {
    const row = { a: round(range(41)[i]), directions };
    if (loss <= 4) slices.line({ ...row, network, loss });
  });
  return cut;
}

// zh: 曲率：各方向上二阶差商的平均。
// en: Curvature: the mean second difference over all
// en: directions.
export function curvatureAt(place: Place, h = 0.01) {
  const middle = lossAt(place);
  const bends = place.along.map((_, k) => {
    const before = Array<number>(k).fill(0);
    const ahead = lossAt(place, ...before, h);
    const behind = lossAt(place, ...before, -h);
    return (ahead + behind - 2 * middle) / h ** 2;
  });
  return bends.reduce((a, b) => a + b) / bends.length;
}

import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';

const distances = chart('distances', {
  x: 'gateBias',
  y: { field: 'outputDistance', domain: [0, 2] },
  color: 'layer',
});
const jacobians = chart('jacobians', {
  x: { field: 'input', scale: 'band' },
  y: { field: 'output', scale: 'band' },
  color: 'derivative',
  facet: 'layer',
});

export function drawDistances(
  layer: string,
  distanceAt: (gateBias: number) => number,
) {
  for (let gateBias = -6; gateBias <= 6; gateBias += 0.5) {
    const outputDistance = distanceAt(gateBias);
    distances.line({ gateBias, outputDistance, layer });
  }
}

// zh: 只画左上角的 8 × 8；颜色是导数的绝对值。
// en: The upper left 8 × 8; the colour is the size of the
// en: derivative.
export function drawJacobian(layer: string, j: tf.Tensor) {
  const size = Math.min(8, j.shape[0]);
  const corner = j.abs().slice([0, 0], [size, size]);
  const rows = corner.arraySync() as number[][];
  jacobians.cell(
    rows.flatMap((derivatives, output) =>
      derivatives.map((derivative, input) => ({
        input: input + 1,
        output: output + 1,
        derivative,
        layer,
      })),
    ),
  );
}

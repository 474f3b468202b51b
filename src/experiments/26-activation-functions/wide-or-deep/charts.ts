import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';
import { target, x } from './data';

const curves = chart('curves', {
  x: 'x',
  y: 'y',
  color: 'network',
});
export const losses = chart('losses', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'network',
});
const costs = chart('costs', {
  x: { field: 'teethMade', scale: 'log' },
  y: { field: 'parameters', scale: 'log' },
  color: 'network',
});

export function drawCosts(
  teethMade: number,
  deep: number,
  wide: number,
) {
  costs.line([
    { teethMade, parameters: deep, network: 'deep' },
    { teethMade, parameters: wide, network: 'wide' },
  ]);
}

export function drawCurve(network: string, y: tf.Tensor) {
  const heights = y.dataSync();
  curves.line(
    [...x.dataSync()].map((place, i) => ({
      x: place,
      y: heights[i],
      network,
    })),
  );
}
drawCurve('target', target);

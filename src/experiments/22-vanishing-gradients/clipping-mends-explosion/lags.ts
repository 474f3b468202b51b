import * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';
import { gradientByLag, makeNetwork } from './network';
import { clippingFactor, gradientOf } from './training';
import type { Data } from './network';

const lags = chart('lags', {
  x: 'lag',
  y: { field: 'gradient', scale: 'log' },
  color: 'before',
});

export function drawLags(
  name: string,
  radius: number,
  threshold: number,
  data: Data,
) {
  const network = makeNetwork(radius);
  const norms = gradientByLag(network, data);
  const { gradientNorm, gradients } = gradientOf(
    network,
    data,
  );
  tf.dispose(gradients);
  const factor = clippingFactor(gradientNorm, threshold);
  const draw = (before: string, values: number[]) => {
    lags.line(
      values.map((gradient, lag) => ({
        lag,
        gradient,
        before,
      })),
    );
    const first = values[values.length - 1];
    report(`${before}-firstToLast`, first / values[0]);
  };
  draw(`${name}Raw`, norms);
  draw(
    `${name}AfterClipping`,
    norms.map((norm) => norm * factor),
  );
}

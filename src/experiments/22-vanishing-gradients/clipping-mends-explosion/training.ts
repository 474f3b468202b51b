import * as tf from '@tensorflow/tfjs';
import { chart, progress } from 'lab';
import { lossOf, makeNetwork, norm } from './network';
import type { Data, Network } from './network';

const learningRate = 0.01;
const steps = 100;
const losses = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'run',
});

interface Plan {
  run: string;
  radius: number;
  threshold: number;
}

// zh: 按全局范数裁剪：方向不变，长度不超过阈值。
// en: Clipping by global norm: the direction stays, the length
// en: is at most the threshold.
export function clippingFactor(
  gradientNorm: number,
  threshold: number,
) {
  return Math.min(1, threshold / gradientNorm);
}

export function gradientOf(network: Network, data: Data) {
  const f = () => lossOf(network, data);
  return tf.tidy(() => {
    const variables = Object.values(network);
    const { value, grads } = tf.variableGrads(f, variables);
    const gradients = variables.map(
      (variable) => grads[variable.name],
    );
    const loss = value.dataSync()[0];
    return {
      loss,
      gradientNorm: norm(gradients),
      gradients,
    };
  });
}

export function train(
  plan: Plan,
  data: Data,
  round: number,
) {
  const { run, radius, threshold } = plan;
  const network = makeNetwork(radius);
  const curve: number[] = [];
  let clipped = 0;
  let brokenAt: number | null = null;
  let gradientAtStart = 0;
  for (let step = 0; step <= steps; step++) {
    const { loss, gradientNorm, gradients } = gradientOf(
      network,
      data,
    );
    // zh: 损失或梯度成了 Infinity 或 NaN，训练到此为止。
    // en: Infinity or NaN in loss or gradient: the run is over.
    if (!Number.isFinite(loss + gradientNorm)) {
      tf.dispose(gradients);
      brokenAt = step;
      break;
    }
    if (step === 0) gradientAtStart = gradientNorm;
    if (gradientNorm > threshold) clipped++;
    const size =
      learningRate *
      clippingFactor(gradientNorm, threshold);
    tf.tidy(() =>
      Object.values(network).forEach((variable, i) => {
        const move = gradients[i].mul(size);
        variable.assign(variable.sub(move));
      }),
    );
    tf.dispose(gradients);
    curve.push(loss);
    if (step === 0) losses.dot({ step, loss, run });
    if (step % 2 === 0) losses.line({ step, loss, run });
    progress(
      round * (steps + 1) + step + 1,
      5 * (steps + 1),
    );
  }
  const lossAtStart = curve[0];
  const start = { lossAtStart, gradientAtStart };
  const metrics: Record<string, number> =
    brokenAt === null
      ? {
          ...start,
          lossAtEnd: mean(curve.slice(-10)),
          clipped,
        }
      : { ...start, brokenAt };
  const row = {
    run,
    lossAtStart,
    lossAtEnd: metrics['lossAtEnd'] ?? null,
    brokenAt,
  };
  return { row, metrics };
}

const mean = (numbers: number[]) =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

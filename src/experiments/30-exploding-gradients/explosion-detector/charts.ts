import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';
import { norm } from './network';

const axis = { x: 'step', color: 'run' };
const gradientNorms = chart('gradient', {
  ...axis,
  y: { field: 'gradientNorm', scale: 'log' },
});
const losses = chart('loss', {
  ...axis,
  y: { field: 'loss', scale: 'log' },
});
const parts = chart('parts', {
  x: 'step',
  y: { field: 'gradientNorm', scale: 'log' },
  color: 'part',
});

// zh: 点是报警的时刻。
// en: The dots are alarms.
export function drawStep(
  run: string,
  step: number,
  loss: number,
  gradientNorm: number,
  isAlarming: boolean,
) {
  if (run.startsWith('trial')) return;
  if (isAlarming)
    gradientNorms.dot({ step, gradientNorm, run });
  if (step % 2 > 0 && !isAlarming) return;
  gradientNorms.line({ step, gradientNorm, run });
  losses.line({ step, loss, run });
}

// zh: 分开看各组参数的梯度。
// en: The gradient of each group of parameters.
export function drawParts(
  step: number,
  gradients: Record<string, tf.Tensor>,
) {
  if (step % 4 > 0 && step < 80) return;
  for (const [part, gradient] of Object.entries(
    gradients,
  )) {
    const gradientNorm = norm([gradient]);
    if (Number.isFinite(gradientNorm) && gradientNorm > 0) {
      parts.line({ step, gradientNorm, part });
    }
  }
}

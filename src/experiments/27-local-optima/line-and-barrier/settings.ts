import { param } from 'lab';

export const width = param('width', 16, [2, 32, 1]);
export const noise = param('noise', 0.15, [0, 0.6, 0.05]);
export const learningRate = param(
  'learningRate',
  0.5,
  [0.05, 2, 0.05],
);
export const steps = param(
  'steps',
  3000,
  [100, 10000, 100],
);
export const curveSteps = param(
  'curveSteps',
  600,
  [0, 3000, 100],
);

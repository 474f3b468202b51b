import { param } from 'lab';

export const start = param('start', -10, [-20, 5, 0.5]);
export const range = param('range', 10, [2, 30, 1]);
export const learningRate = param(
  'learningRate',
  0.1,
  [0.01, 2, 0.01],
);
export const isStable = param('isStable', true);

import { param } from 'lab';

export const learningRate = param(
  'learningRate',
  1,
  [0.05, 4, 0.05],
);
export const weightScale = param(
  'weightScale',
  1,
  [0.1, 3, 0.1],
);
export const steps = param(
  'steps',
  2000,
  [100, 10000, 100],
);
export const activation = param('activation', 'tanh', [
  'tanh',
  'sigmoid',
  'relu',
]);

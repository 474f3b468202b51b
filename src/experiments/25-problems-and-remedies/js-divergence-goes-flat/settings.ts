import { param } from 'lab';

export const distance = param(
  'distance',
  4,
  [0.1, 20, 0.1],
);
export const deviation = param(
  'deviation',
  1,
  [0.2, 3, 0.1],
);
export const farthest = param('farthest', 10, [2, 20, 1]);
export const gridStep = param(
  'gridStep',
  0.05,
  [0.01, 2, 0.01],
);

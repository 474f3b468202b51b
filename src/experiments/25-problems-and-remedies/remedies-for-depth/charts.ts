import { chart } from 'lab';

export const gradient = chart('gradient', {
  x: 'layer',
  y: { field: 'ratio', scale: 'log' },
  color: 'remedy',
});
export const training = chart('training', {
  x: 'step',
  y: { field: 'shownLoss', scale: 'log' },
  color: 'remedy',
});
export const deadUnits = chart('deadUnits', {
  x: 'layer',
  y: { field: 'dead', domain: [0, 1] },
  color: 'remedy',
});

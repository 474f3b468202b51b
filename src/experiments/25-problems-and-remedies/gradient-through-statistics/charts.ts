import { chart } from 'lab';

export const losses = chart('losses', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'treatment',
});
export const drift = chart('drift', {
  x: 'step',
  y: 'bias',
  color: 'treatment',
});

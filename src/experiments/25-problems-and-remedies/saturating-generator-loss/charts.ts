import { chart } from 'lab';

export const values = chart('values', {
  x: 'logit',
  y: 'value',
  color: 'loss',
});
export const slopes = chart('slopes', {
  x: 'logit',
  y: 'slope',
  color: 'loss',
});
export const descent = chart('descent', {
  x: 'step',
  y: 'logit',
  color: 'loss',
});

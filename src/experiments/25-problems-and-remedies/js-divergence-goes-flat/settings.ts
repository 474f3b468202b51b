import { param } from 'lab';

export const distance = param('distance', {
  value: 4,
  min: 0.1,
  max: 20,
  step: 0.1,
});
export const deviation = param('deviation', {
  value: 1,
  min: 0.2,
  max: 3,
  step: 0.1,
});
export const farthest = param('farthest', {
  value: 10,
  min: 2,
  max: 20,
  step: 1,
});
export const gridStep = param('gridStep', {
  value: 0.05,
  min: 0.01,
  max: 2,
  step: 0.01,
});

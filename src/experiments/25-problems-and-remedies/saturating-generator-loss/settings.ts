import { param } from 'lab';

export const start = param('start', {
  value: -10,
  min: -20,
  max: 5,
  step: 0.5,
});
export const range = param('range', {
  value: 10,
  min: 2,
  max: 30,
  step: 1,
});
export const learningRate = param('learningRate', {
  value: 0.1,
  min: 0.01,
  max: 2,
  step: 0.01,
});
export const isStable = param('isStable', { value: true });

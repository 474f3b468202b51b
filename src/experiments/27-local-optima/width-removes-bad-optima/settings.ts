import { param } from 'lab';

export const learningRate = param('learningRate', {
  value: 1,
  min: 0.05,
  max: 4,
  step: 0.05,
});
export const weightScale = param('weightScale', {
  value: 1,
  min: 0.1,
  max: 3,
  step: 0.1,
});
export const steps = param('steps', {
  value: 2000,
  min: 100,
  max: 10000,
  step: 100,
});
export const activation = param('activation', {
  value: 'tanh',
  options: ['tanh', 'sigmoid', 'relu'],
});

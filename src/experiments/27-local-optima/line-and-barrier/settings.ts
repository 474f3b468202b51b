import { param } from 'lab';

export const width = param('width', {
  value: 16,
  min: 2,
  max: 32,
  step: 1,
});
export const noise = param('noise', {
  value: 0.15,
  min: 0,
  max: 0.6,
  step: 0.05,
});
export const learningRate = param('learningRate', {
  value: 0.5,
  min: 0.05,
  max: 2,
  step: 0.05,
});
export const steps = param('steps', {
  value: 3000,
  min: 100,
  max: 10000,
  step: 100,
});
export const curveSteps = param('curveSteps', {
  value: 600,
  min: 0,
  max: 3000,
  step: 100,
});

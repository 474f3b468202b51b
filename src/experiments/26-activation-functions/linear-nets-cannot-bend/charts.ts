import { chart } from 'lab';
import { grid } from './functions';

const fits = chart('fits', {
  x: 'x',
  y: 'y',
  color: 'curve',
});
const errors = chart('errors', {
  x: { field: 'width', scale: 'log' },
  y: { field: 'error', domain: [0, 1] },
  color: 'activation',
});
const training = chart('trainingError', {
  x: 'trainingStep',
  y: { field: 'error', scale: 'log' },
  color: 'activation',
});

export function drawFit(curve: string, values: number[]) {
  values.forEach((y, i) => {
    if (i % 2 === 0) fits.line({ x: grid[i], y, curve });
  });
}

export function drawError(
  activation: string,
  width: number,
  error: number,
) {
  errors.line({ width, error, activation });
  errors.dot({ width, error, activation });
}

export function drawTraining(
  activation: string,
  trainingStep: number,
  error: number,
) {
  if (trainingStep % 20 !== 0) return;
  training.line({ trainingStep, error, activation });
}

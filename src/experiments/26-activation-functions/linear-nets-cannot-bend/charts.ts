import { chart } from 'lab';
import { grid } from './functions';

type Curve = readonly number[];

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
const trained = chart('trainedCurves', {
  x: 'x',
  y: 'y',
  color: 'curve',
});
const progressOfTraining = chart('trainingError', {
  x: 'trainingStep',
  y: { field: 'error', scale: 'log' },
  color: 'activation',
});

const rowsOf = (curve: string, values: Curve) =>
  values
    .map((y, i) => ({ x: grid[i], y, curve }))
    .filter((_, i) => i % 2 === 0);

export const drawFit = (curve: string, values: Curve) =>
  fits.line(rowsOf(curve, values));

export const drawError = (
  activation: string,
  width: number,
  error: number,
) => {
  errors.line({ width, error, activation });
  errors.dot({ width, error, activation });
};

export function drawTraining(
  target: Curve,
  curves: Record<string, Curve>,
) {
  trained.clear();
  trained.line(rowsOf('wanted', target));
  for (const [name, values] of Object.entries(curves)) {
    trained.line(rowsOf(name, values));
  }
}

export const drawTrainingError = (
  activation: string,
  step: number,
  error: number,
) =>
  progressOfTraining.line({
    trainingStep: step,
    error,
    activation,
  });

import { chart } from 'lab';
import { logLikelihood } from './rbm';

const likelihood = chart('likelihood', {
  x: 'step',
  y: 'logLikelihood',
  color: 'model',
});
likelihood.rule({ logLikelihood: -Math.log(6) });
const bars = chart('images', {
  x: { field: 'state', scale: 'band' },
  y: 'probability',
  color: 'model',
});

export const draw = (
  model: string,
  step: number,
  distribution: number[],
) =>
  likelihood.line({
    step,
    model,
    logLikelihood: logLikelihood(distribution),
  });

export function drawImages(
  model: string,
  distribution: number[],
) {
  distribution.forEach((probability, code) => {
    bars.bar({ model, state: code, probability });
  });
}

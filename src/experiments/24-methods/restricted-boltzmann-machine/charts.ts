import { chart } from 'lab';
import type { Cloud } from './learning';
import { logLikelihood } from './likelihood';
import { probabilities, type Rbm } from './rbm';

type Models = Record<string, Rbm>;

const likelihood = chart('likelihood', {
  x: 'step',
  y: 'logLikelihood',
  color: 'method',
});
const images = chart('images', {
  x: { field: 'image', scale: 'band' },
  y: 'probability',
  color: 'method',
});
const weights = chart('weights', {
  x: { field: 'unit', scale: 'band' },
  y: { field: 'pixel', scale: 'band' },
  color: 'weight',
});

export function drawLikelihood(
  step: number,
  models: Models,
  data: Cloud,
  states: readonly number[][],
) {
  if (step === 1) {
    const count = data.states.length;
    likelihood.rule({ logLikelihood: -Math.log(count) });
  }
  if (step % 100 !== 0) return;
  for (const [method, rbm] of Object.entries(models)) {
    const value = logLikelihood(rbm, data, states);
    likelihood.line({ step, method, logLikelihood: value });
  }
}

// zh: 模型给每幅图的概率；第 0 号是其余状态之和。
// en: What the model gives each image; number 0 is all other
// en: states together.
export function drawEnd(
  models: Models,
  data: Cloud,
  states: readonly number[][],
) {
  for (const [method, rbm] of Object.entries(models)) {
    const all = probabilities(rbm, states);
    const places = states.map((v) => v.join(''));
    let rest = 1;
    data.states.forEach((v, i) => {
      const probability = all[places.indexOf(v.join(''))];
      rest -= probability;
      images.bar({ method, image: i + 1, probability });
    });
    images.bar({ method, image: 0, probability: rest });
  }
  models.exact?.weights.forEach((row, pixel) =>
    row.forEach((weight, unit) =>
      weights.cell({
        unit: unit + 1,
        pixel: pixel + 1,
        weight,
      }),
    ),
  );
}

import { random, seed } from 'lab';
import { lossAndGradient, type Sample } from './network';
import {
  learningRate,
  noise,
  steps,
  width,
} from './settings';

// zh: 双月：两段半圆各 20 个点，加上高斯噪声。
// en: Two moons: 20 points on each half-circle, plus noise.
const dataRandom = random(seed);
const samples: Sample[] = Array.from(
  { length: 40 },
  (_, i) => {
    const label = i % 2;
    const angle = dataRandom.uniform(0, Math.PI);
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return {
      x1: (label ? 1 - x : x) + dataRandom.normal(0, noise),
      x2:
        (label ? 0.5 - y : y) + dataRandom.normal(0, noise),
      label,
    };
  },
);

export const at = (theta: Float64Array) =>
  lossAndGradient(theta, samples);
export const lossAt = (theta: Float64Array) =>
  at(theta).loss;

// zh: 六个独立的起点，取自同一串随机数。
// en: Six independent starts, from one sequence of numbers.
const startRandom = random(seed + 1000);
export const starts = Array.from({ length: 6 }, () =>
  Float64Array.from({ length: 4 * width + 1 }, (_, i) =>
    i % 4 === 2 || i === 4 * width
      ? 0
      : startRandom.normal(),
  ),
);

export function train(start: Float64Array) {
  const theta = start.slice();
  for (let step = 0; step < steps; step++) {
    const { gradient } = at(theta);
    theta.forEach((value, i) => {
      theta[i] = value - learningRate * gradient[i];
    });
  }
  return theta;
}

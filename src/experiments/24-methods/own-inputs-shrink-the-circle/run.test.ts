/** What the shown code of own-inputs-shrink-the-circle computes, against what is known. */
import { expect, it } from 'vitest';
import { random } from '../../../lab/random';
import { errorsOf, gainOf, predictedError, type Matrix } from './run';
import { walks } from './walks';

const angle = Math.PI / 10;
const turn = (gain: number): Matrix => [
  [gain * Math.cos(angle), gain * Math.sin(angle)],
  [-gain * Math.sin(angle), gain * Math.cos(angle)],
];

it('reads the gain off a matrix that turns and stretches', () => {
  expect(gainOf(turn(0.97))).toBeCloseTo(0.97, 12);
});

it('makes no error with the right rotation and without noise', () => {
  const clean = walks(20, 40, 0, random(1));
  for (const feed of ['seen', 'own'] as const) {
    expect(Math.max(...errorsOf(turn(1), clean, feed))).toBeLessThan(1e-12);
  }
});

it('has the error of the closed form for the gain of least squares', () => {
  const noise = 0.2;
  const test = walks(8000, 30, noise, random(2));
  const errors = errorsOf(turn(1 / (1 + 2 * noise ** 2)), test, 'own');
  for (const k of [1, 10, 30]) expect(errors[k]).toBeCloseTo(predictedError(noise, k), 2);
});

it('keeps the error of the first step as long as it is shown what is seen', () => {
  const noise = 0.2;
  const test = walks(8000, 30, noise, random(3));
  const errors = errorsOf(turn(1 / (1 + 2 * noise ** 2)), test, 'seen');
  expect(errors[30]).toBeCloseTo(predictedError(noise, 1), 2);
});

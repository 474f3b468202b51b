/** The optimisers by hand against those of TensorFlow.js, and decay against its closed form. */
import * as tf from '@tensorflow/tfjs';
import { expect, it } from 'vitest';
import { adaGrad, adam, rmsProp, type Rule } from './optimizers';

const target = 0.3;

function byHand(rule: Rule, steps: number): number {
  let weight = 2;
  for (let step = 0; step < steps; step++) weight = rule(weight, 4 * (weight - target));
  return weight;
}

function byLibrary(optimizer: tf.Optimizer, steps: number): number {
  const weight = tf.variable(tf.scalar(2));
  for (let step = 0; step < steps; step++)
    optimizer.minimize(() => weight.sub(target).square().mul(2).asScalar(), false, [weight]);
  return weight.dataSync()[0];
}

it.each([1, 2, 30])('is Adam after %i steps', (steps) => {
  const library = byLibrary(tf.train.adam(0.05, 0.9, 0.999, 1e-7), steps);
  expect(byHand(adam(0.05, { epsilon: 1e-7 }), steps)).toBeCloseTo(library, 4);
});

it('is RMSProp after 30 steps', () => {
  const library = byLibrary(tf.train.rmsprop(0.05, 0.99, 0, 1e-12), 30);
  expect(byHand(rmsProp(0.05, 1e-12), 30)).toBeCloseTo(library, 3);
});

it('divides by the root of the sum in AdaGrad', () => {
  const rule = adaGrad(1, 0);
  expect(rule(0, 3)).toBeCloseTo(-1, 12);
  expect(rule(0, 4)).toBeCloseTo(-4 / 5, 12);
});

it('decays by 1 − ηλ a step without a gradient', () => {
  const rule = adam(0.1, { weightDecay: 0.5 });
  expect(rule(rule(1, 0), 0)).toBeCloseTo(0.95 ** 2, 12);
});

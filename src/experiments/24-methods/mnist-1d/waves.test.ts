/** The data of mnist-1d are made as MNIST-1D's are. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { random } from '../../../lab/random';
import { makeWaves } from './waves';

beforeAll(() => tf.setBackend('cpu'));

it('makes as many examples of each class, in another order for each seed', () => {
  const { labels, waves } = makeWaves(50, 0.25, random(1));
  expect(waves.shape).toEqual([50, 40]);
  expect([...labels].sort()).toEqual(Array.from({ length: 50 }, (_, i) => Math.floor(i / 5)));
  expect(makeWaves(50, 0.25, random(2)).labels).not.toEqual(labels);
});

it('standardizes all points together', () => {
  const { mean, variance } = tf.moments(makeWaves(200, 0.25, random(3)).waves);
  expect(mean.dataSync()[0]).toBeCloseTo(0, 5);
  expect(variance.dataSync()[0]).toBeCloseTo(1, 5);
});

it('has noise that is alike in neighbours, and less of it in steps than white noise would have', () => {
  const { waves } = makeWaves(200, 1, random(4));
  const steps = waves.slice([0, 1], [-1, 39]).sub(waves.slice([0, 0], [-1, 39]));
  // Independent points of variance 1 would differ by a variance of 2.
  expect(tf.moments(steps).variance.dataSync()[0]).toBeLessThan(1);
});

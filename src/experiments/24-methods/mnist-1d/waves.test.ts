/** The data of mnist-1d are made as MNIST-1D's are. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { openChannel } from '../../../lab/channel';

let labels: number[];
let waves: tf.Tensor2D;
beforeAll(async () => {
  await tf.setBackend('cpu');
  // The module draws the data when a run imports it.
  openChannel({ params: { examples: 100, noise: 1 }, seed: 4, emit: () => undefined });
  ({ labels, waves } = await import('./waves'));
});

it('has as many examples of each class, in a random order', () => {
  expect(waves.shape).toEqual([1100, 40]);
  const byTurns = Array.from({ length: 1100 }, (_, i) => i % 10);
  expect(labels).not.toEqual(byTurns);
  expect([...labels].sort()).toEqual([...byTurns].sort());
});

it('is standardized, all points together', () => {
  const { mean, variance } = tf.moments(waves);
  expect(mean.dataSync()[0]).toBeCloseTo(0, 5);
  expect(variance.dataSync()[0]).toBeCloseTo(1, 5);
});

it('has noise that is alike in neighbours, and less of it in steps than white noise would have', () => {
  const steps = waves.slice([0, 1], [-1, 39]).sub(waves.slice([0, 0], [-1, 39]));
  // Independent points of variance 1 would differ by a variance of 2.
  expect(tf.moments(steps).variance.dataSync()[0]).toBeLessThan(1);
});

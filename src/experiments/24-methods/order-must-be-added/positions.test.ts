/** Rotary positions keep lengths, and the first position turns nothing. */
import * as tf from '@tensorflow/tfjs';
import { expect, it } from 'vitest';
import { addWaves, rotate } from './positions';

const vectors = tf.linspace(-1, 1, 72).reshape([3, 24]);

it('keeps the length of every vector', () => {
  const lengths = (x: tf.Tensor) => [...x.square().sum(1).dataSync()];
  lengths(rotate(vectors, 10_000)).forEach((length, i) => {
    expect(length).toBeCloseTo(lengths(vectors)[i] ?? NaN, 4);
  });
});

it('starts from no turn, and from sines of 0 and cosines of 1', () => {
  const first = (x: tf.Tensor) => [...x.slice(0, 1).dataSync()];
  expect(first(rotate(vectors, 10_000))).toEqual(first(vectors));
  const waves = first(addWaves(tf.zeros([3, 24]), 10_000));
  expect(waves).toEqual([...Array<number>(12).fill(0), ...Array<number>(12).fill(1)]);
});

/** The written-out backward formula of BatchNorm's core agrees with automatic differentiation. */
import * as tf from '@tensorflow/tfjs';
import { expect, it } from 'vitest';
import { standardize } from './pieces';

const composed = (z: tf.Tensor) => {
  const centred = z.sub(z.mean(0));
  return centred.div(centred.square().mean(0).add(1e-5).sqrt());
};

it('standardizes over the batch and sends the right gradient back', () => {
  const z = tf.randomNormal([6, 4], 2, 3, 'float32', 1);
  const upstream = tf.randomNormal([6, 4], 0, 1, 'float32', 2);
  const [own, expected] = [standardize, composed].map((f) => [
    ...f(z).dataSync(),
    ...tf
      .grad((x: tf.Tensor) => f(x))(z, upstream)
      .dataSync(),
  ]);
  own.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i], 4);
  });
});

/** The nets of mnist-1d are of the published sizes. */
import * as tf from '@tensorflow/tfjs';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { random } from '../../../lab/random';
import { networks } from './networks';

beforeAll(() => tf.setBackend('cpu'));
afterEach(() => {
  tf.disposeVariables();
});

/** Greydanus' models.py; PyTorch's GRU has a second bias of 3 × 6 in each direction. */
const published = { logistic: 410, mlp: 15_210, cnn: 5_210, gru: 5_134 - 2 * 3 * 6 };

it.each(['logistic', 'mlp', 'cnn', 'gru'] as const)('%s has as many parameters', (name) => {
  const logits = networks[name](random(1));
  const variables = Object.values(tf.engine().registeredVariables);
  expect(variables.reduce((sum, { size }) => sum + size, 0)).toBe(published[name]);
  expect(logits(tf.ones([3, 40])).shape).toEqual([3, 10]);
});

it('the GRU reads from both ends', () => {
  const logits = networks.gru(random(1));
  const pulse = (at: number) => tf.oneHot([at], 40).toFloat() as tf.Tensor2D;
  const silence = logits(tf.zeros([1, 40]));
  const heard = [0, 39].map((at) => logits(pulse(at)).sub(silence).abs().max().dataSync()[0]);
  expect(Math.min(...heard)).toBeGreaterThan(1e-3);
});

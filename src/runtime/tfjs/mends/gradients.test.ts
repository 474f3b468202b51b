import type { Tensor, Tensor3D, Tensor4D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { firstOrderError, normal, offZero, secondOrderError, type Operation } from '../differences';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();
const ids = (...values: number[]) => tf.tensor1d(values, 'int32');
const mask = tf.tensor2d([1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0], [3, 4], 'bool');
const labels = tf.oneHot(ids(0, 1, 2), 4);

const ofOne: Record<string, (x: Tensor) => Tensor> = {
  tanh: (x) => x.tanh(),
  sigmoid: (x) => x.sigmoid(),
  exp: (x) => x.exp(),
  elu: (x) => x.elu(),
  selu: (x) => x.selu(),
  relu: (x) => x.relu().square(),
  relu6: (x) => x.relu6().square(),
  leakyRelu: (x) => x.leakyRelu(0.1).square(),
  softplus: (x) => x.softplus(),
  silu: (x) => x.mul(x.sigmoid()),
  mish: (x) => x.mul(x.softplus().tanh()),
  gelu: (x) => x.mul(0.5).mul(x.div(Math.SQRT2).erf().add(1)),
  'abs and square': (x) => x.abs().add(x.square()),
  sqrt: (x) => x.abs().add(0.5).sqrt(),
  log: (x) => x.abs().add(0.5).log(),
  reciprocal: (x) => x.square().add(1).reciprocal(),
  clipByValue: (x) => x.clipByValue(-0.9, 0.9).square(),
  softmax: (x) => x.softmax(),
  logSoftmax: (x) => x.logSoftmax(),
  logSumExp: (x) => x.logSumExp(1),
  mean: (x) => x.square().mean(0),
  'max and min': (x) => x.square().max(1).add(x.square().min(1)),
  norm: (x) => tf.norm(x, 'euclidean', 1),
  variance: (x) => tf.moments(x, 0).variance,
  'where by the sign': (x) => tf.where(x.greater(0), x.square(), x.mul(0.1)),
  'mask by comparison': (x) => x.mul(x.less(0.5).cast('float32')).square(),
  gather: (x) => tf.gather(x.square(), ids(0, 2, 2, 1)),
  'gather columns': (x) => tf.gather(x.square(), ids(3, 0, 3), 1),
  'slice, split, unstack': (x) =>
    tf
      .concat(
        [
          x.slice([1, 1], [2, 2]),
          tf.split(x, 2, 1)[1]!,
          tf.stack(tf.unstack(x).slice(0, 2), 1).slice([0, 0], [2, 2]),
        ],
        0,
      )
      .square(),
  'softmax cross entropy': (x) => tf.losses.softmaxCrossEntropy(labels, x),
  'smoothed softmax cross entropy': (x) => tf.losses.softmaxCrossEntropy(labels, x, undefined, 0.1),
  'sigmoid cross entropy': (x) => tf.losses.sigmoidCrossEntropy(labels, x),
  'dense layer, fused': (x) =>
    tf.fused.matMul({
      a: x,
      b: normal(tf, [4, 3], 8),
      bias: normal(tf, [3], 9),
      activation: 'elu',
    }),
};

const ofTwo: Record<string, [Operation, number[], number[]]> = {
  'add, sub, mul, div': [(a, b) => a.add(b).mul(a.sub(b)).div(b.square().add(1)), [3, 4], [4]],
  prelu: [(a, b) => tf.prelu(a, b), [3, 4], [4]],
  maximum: [(a, b) => tf.maximum(a, b).square(), [3, 4], [4]],
  minimum: [(a, b) => tf.minimum(a, b).square(), [3, 1], [3, 4]],
  squaredDifference: [(a, b) => tf.squaredDifference(a, b), [3, 4], [4]],
  where: [(a, b) => tf.where(mask, a.square(), b.square()), [3, 4], [3, 4]],
  pow: [(a, b) => tf.pow(a.abs().add(0.5), b), [3, 4], [4]],
  matMul: [(a, b) => tf.matMul(a, b), [3, 4], [4, 5]],
  'matMul, first transposed': [(a, b) => tf.matMul(a, b, true), [4, 3], [4, 5]],
  'matMul, second transposed': [(a, b) => tf.matMul(a, b, false, true), [3, 4], [5, 4]],
  'matMul, both transposed': [(a, b) => tf.matMul(a, b, true, true), [4, 3], [5, 4]],
  'matMul of batches': [(a, b) => tf.matMul(a, b, true, true), [2, 4, 3], [2, 5, 4]],
  'matMul, one matrix for a batch': [(a, b) => tf.matMul(a, b), [2, 3, 4], [1, 4, 5]],
  'cross entropy by labels': [(z, t) => tf.losses.softmaxCrossEntropy(t, z), [3, 4], [3, 4]],
};

describe.each(['cpu', 'wasm'])('derivatives on %s against central differences', (backend) => {
  it.each(Object.keys(ofOne))('%s', async (name) => {
    await tf.setBackend(backend);
    const x = offZero(tf, [3, 4], 3);
    expect(firstOrderError(tf, ofOne[name]!, [x])).toBeLessThan(0.01);
    expect(secondOrderError(tf, ofOne[name]!, [x])).toBeLessThan(0.01);
  });

  it.each(Object.keys(ofTwo))('%s', async (name) => {
    await tf.setBackend(backend);
    const [operation, a, b] = ofTwo[name]!;
    const inputs = [offZero(tf, a, 3), offZero(tf, b, 5)];
    expect(firstOrderError(tf, operation, inputs)).toBeLessThan(0.01);
    expect(secondOrderError(tf, operation, inputs)).toBeLessThan(0.01);
  });
});

const convolutions: Record<string, [(x: Tensor4D, w: Tensor4D) => Tensor, number[], number[]]> = {
  'same padding': [(x, w) => tf.conv2d(x, w, 1, 'same'), [2, 5, 6, 2], [3, 3, 2, 3]],
  'stride 2, remainder': [(x, w) => tf.conv2d(x, w, 2, 'valid'), [2, 6, 8, 2], [3, 2, 2, 3]],
  'stride 2, same': [(x, w) => tf.conv2d(x, w, 2, 'same'), [2, 5, 6, 2], [3, 3, 2, 3]],
  'padding 1, stride 3 by 2': [
    (x, w) => tf.conv2d(x, w, [3, 2], 1, 'NHWC', 1, 'floor'),
    [2, 6, 8, 2],
    [3, 2, 2, 3],
  ],
  '1x3 filter, stride 2, same': [(x, w) => tf.conv2d(x, w, 2, 'same'), [1, 4, 4, 2], [1, 3, 2, 2]],
  '1-D': [
    (x, w) => tf.conv1d(x.squeeze<Tensor3D>([1]), w.squeeze<Tensor3D>([0]), 2, 'same'),
    [2, 1, 7, 2],
    [1, 3, 2, 3],
  ],
  transposed: [
    (x, w) => tf.conv2dTranspose(x, w, [2, 6, 8, 3], 2, 'same'),
    [2, 3, 4, 2],
    [3, 3, 3, 2],
  ],
  depthwise: [(x, w) => tf.depthwiseConv2d(x, w, 1, 'same'), [2, 5, 6, 2], [3, 3, 2, 2]],
  'depthwise, stride 2': [
    (x, w) => tf.depthwiseConv2d(x, w, 2, 'valid'),
    [2, 6, 6, 2],
    [3, 2, 2, 2],
  ],
};

describe.each(['cpu', 'wasm'])('derivatives of convolutions on %s', (backend) => {
  it.each(Object.keys(convolutions))('%s', async (name) => {
    await tf.setBackend(backend);
    const [convolve, x, w] = convolutions[name]!;
    const operation: Operation = (a, b) => convolve(a as Tensor4D, b as Tensor4D);
    const inputs = [offZero(tf, x, 3), offZero(tf, w, 4)];
    expect(firstOrderError(tf, operation, inputs)).toBeLessThan(0.01);
    expect(secondOrderError(tf, operation, inputs)).toBeLessThan(0.01);
  });

  it.each([
    [2, 2, 'valid'],
    [2, 2, 'same'],
    [3, 2, 'same'],
    [2, 3, 'valid'],
  ] as const)('pooling with window %i, stride %i, padding %s', async (size, stride, pad) => {
    await tf.setBackend(backend);
    // Far apart, so that no step of the differences changes which cell is the largest.
    const order = Array.from({ length: 140 }, (_, i) => (((i * 7919) % 140) - 70) / 25);
    const x = tf.tensor4d(order, [2, 5, 7, 2]);
    const max: Operation = (y) => tf.maxPool(y as Tensor4D, size, stride, pad).square();
    const average: Operation = (y) => tf.avgPool(y as Tensor4D, size, stride, pad).square();
    for (const pool of [max, average]) {
      expect(firstOrderError(tf, pool, [x])).toBeLessThan(0.01);
      expect(secondOrderError(tf, pool, [x])).toBeLessThan(0.01);
    }
  });
});

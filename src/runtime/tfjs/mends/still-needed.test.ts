/**
 * What is wrong in tfjs as released. A failure here after an update is good news: that mend can go.
 */
import type { Rank, Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { firstOrderError, normal, offZero, secondOrderError } from '../differences';
import { loadTfjs } from '../testing';

const tf = await loadTfjs('src/runtime/tfjs/plain.ts');
const x = offZero(tf, [3, 4], 3);

describe('tfjs 4.22.0 as released', () => {
  it('tape-order: second derivatives through a saved output are wrong', async () => {
    await tf.setBackend('cpu');
    const silu = (y: Tensor) => y.mul(y.sigmoid());
    expect(secondOrderError(tf, silu, [x])).toBeGreaterThan(0.1);
    expect(() => secondOrderError(tf, (y) => y.tanh(), [x])).toThrow('Cannot compute gradient');
  });

  it.each([
    'elu-gradient: EluGrad',
    'convolution-gradients: Conv2DBackpropFilter',
    'convolution-gradients: DepthwiseConv2dNativeBackpropInput',
    'convolution-gradients: DepthwiseConv2dNativeBackpropFilter',
    'pooling-gradients: AvgPoolGrad',
    'pooling-gradients: MaxPoolGrad',
    'comparison-gradients: Greater',
    'comparison-gradients: LogicalAnd',
  ])('%s has no gradient', (name) => {
    expect(tf.getGradient(name.split(': ')[1]!)).toBeUndefined();
  });

  it.each(['maximum', 'minimum', 'squaredDifference'] as const)(
    'broadcast-gradients: %s cannot be trained with inputs of two shapes',
    (name) => {
      const both = () => firstOrderError(tf, (a, b) => tf[name](a, b), [x, offZero(tf, [4], 5)]);
      expect(both).toThrow('does not match the shape of the input');
    },
  );

  it('broadcast-gradients: matMul cannot be trained with one matrix for a batch', () => {
    const inputs = [normal(tf, [2, 3, 4], 1), normal(tf, [1, 4, 5], 2)];
    const error = () => firstOrderError(tf, (a, b) => tf.matMul(a, b), inputs);
    expect(error).toThrow('does not match the shape of the input');
  });

  it('pooling-gradients: average pooling with padding has a wrong gradient', () => {
    const pool = (y: Tensor) => tf.avgPool(y as Tensor4D, 2, 2, 'same');
    expect(firstOrderError(tf, pool, [normal(tf, [1, 5, 5, 1], 1)])).toBeGreaterThan(0.1);
  });

  it('pooling-kernels: max pooling with padding has a wrong gradient on wasm', async () => {
    await tf.setBackend('wasm');
    const pool = (y: Tensor) => tf.maxPool(y as Tensor4D, 2, 2, 'same');
    expect(firstOrderError(tf, pool, [normal(tf, [2, 5, 7, 2], 3)])).toBeGreaterThan(0.1);
  });

  it('softmax-cross-entropy: the gradient by the labels is wrong', () => {
    const loss = (t: Tensor) => tf.losses.softmaxCrossEntropy<Tensor, Tensor>(t, x);
    expect(firstOrderError(tf, loss, [normal(tf, [3, 4], 2)])).toBeGreaterThan(0.1);
  });

  it.each([
    'wasm-convolution: Conv2DBackpropFilter',
    'segment-sum: UnsortedSegmentSum',
    'depthwise-kernels: DepthwiseConv2dNativeBackpropInput',
    'depthwise-kernels: DepthwiseConv2dNativeBackpropFilter',
    'wasm-fallback: Einsum',
  ])('%s is missing on wasm', (name) => {
    expect(tf.getKernel(name.split(': ')[1]!, 'wasm')).toBeUndefined();
  });

  it('wasm-slice: a slice out of bounds is not refused', async () => {
    await tf.setBackend('wasm');
    expect(() => tf.ones([2, 3]).slice([1, 0], [3, 3])).not.toThrow();
  });

  it('wasm-cast: -2 as a truth value is 254', async () => {
    await tf.setBackend('wasm');
    expect([...tf.tensor1d([0.5, -2]).cast('bool').dataSync()]).toEqual([0, 254]);
  });

  it('explicit-padding: a number is used for both axes alike', async () => {
    await tf.setBackend('cpu');
    const y = tf.conv2d(
      tf.ones<Rank.R4>([1, 6, 8, 1]),
      tf.ones([3, 2, 1, 1]),
      [3, 2],
      1,
      'NHWC',
      1,
      'floor',
    );
    expect(y.shape).not.toEqual([1, 2, 5, 1]);
  });

  it('explicit-padding: a strided 1x3 filter with same padding is wrong on wasm', async () => {
    const convolve = () =>
      tf.conv2d(tf.range(0, 16).reshape<Tensor4D>([1, 4, 4, 1]), tf.ones([1, 3, 1, 1]), 2, 'same');
    await tf.setBackend('cpu');
    const right = convolve().arraySync();
    await tf.setBackend('wasm');
    expect(convolve().arraySync()).not.toEqual(right);
  });

  it('ragged-arrays: a value is lost on wasm', async () => {
    await tf.setBackend('wasm');
    const ragged = [
      [1, 2, 3],
      [4, 5, 6, 7],
    ];
    expect(tf.tensor(ragged).arraySync()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('index-bounds: gatherND reads beside its tensor on wasm', async () => {
    await tf.setBackend('wasm');
    const outside = tf.tensor2d([[0, 5]], [1, 2], 'int32');
    expect(() => tf.gatherND(tf.ones([2, 2]), outside)).not.toThrow();
  });

  it('index-bounds: an index passes for another on cpu', async () => {
    await tf.setBackend('cpu');
    const outside = tf.tensor2d([[0, 3]], [1, 2], 'int32');
    expect(tf.gatherND(tf.tensor2d([1, 2, 3, 4], [2, 2]), outside).arraySync()).toEqual([4]);
  });

  it('layer-targets: int labels are refused, and a label out of range counts as no loss', () => {
    const model = tf.sequential({
      layers: [
        tf.layers.dense({
          units: 3,
          inputShape: [2],
          activation: 'softmax',
          kernelInitializer: 'zeros',
        }),
      ],
    });
    model.compile({ loss: 'sparseCategoricalCrossentropy', optimizer: 'sgd' });
    const loss = (labels: Tensor) =>
      (model.evaluate(tf.ones([2, 2]), labels) as Tensor).arraySync();
    expect(() => loss(tf.tensor1d([0, 2], 'int32'))).toThrow('must be float32');
    expect(loss(tf.tensor1d([1, 3]))).toBeCloseTo(Math.log(3) / 2, 4);
  });
});

/**
 * What is wrong in tfjs as released. A failure here after an update is good news: that mend can go.
 */
import type { Rank, Tensor, Tensor4D, Tensor5D } from '@tensorflow/tfjs-core';
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
    'convolution-gradients: Conv3DBackpropInputV2',
    'convolution-gradients: Conv3DBackpropFilterV2',
    'pooling-gradients: AvgPoolGrad',
    'pooling-gradients: MaxPoolGrad',
    'pooling-gradients: AvgPool3DGrad',
    'pooling-gradients: MaxPool3DGrad',
    'comparison-gradients: Greater',
    'comparison-gradients: LogicalAnd',
    'reduction-gradients: Cumprod',
    'einsum-gradient: Einsum',
    'resize-gradient: ResizeBilinearGrad',
    ...[
      'StridedSlice',
      'DepthToSpace',
      'Diag',
      'FlipLeftRight',
      'RotateWithOffset',
      'Transform',
    ].map((kernel) => `index-gradients: ${kernel}`),
    ...['TopK', 'GatherNd', 'ScatterNd', 'TensorScatterUpdate'].map(
      (kernel) => `index-gradients: ${kernel}`,
    ),
    'refused-gradients: Bincount',
    'refused-gradients: Unique',
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

  it('pooling-kernels: average pooling with padding has a wrong gradient', () => {
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
    'convolution-kernels: DepthwiseConv2dNativeBackpropInput',
    'convolution-kernels: DepthwiseConv2dNativeBackpropFilter',
    'wasm-fallback: Einsum',
    'wasm-fallback: Complex',
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

  it('convolution-gradients: a dilated convolution cannot be trained', async () => {
    await tf.setBackend('cpu');
    const convolve = (y: Tensor) =>
      tf.conv2d(y as Tensor4D, tf.ones([2, 2, 1, 1]), 1, 'same', 'NHWC', 2);
    const slope = () => firstOrderError(tf, convolve, [normal(tf, [1, 5, 5, 1], 1)]);
    expect(slope).toThrow('dilation rates greater than 1 are not yet supported in gradients');
  });

  it.each(['cpu', 'wasm'])(
    'convolution-kernels: conv3d with a stride is wrong on %s',
    async (backend) => {
      await tf.setBackend(backend);
      const volume = tf.range(0, 64).reshape<Tensor5D>([1, 4, 4, 4, 1]);
      const y = tf.conv3d(volume, tf.ones([1, 1, 1, 1, 1]), 2, 'same');
      expect(y.dataSync()[0]).not.toBe(0);
    },
  );

  it('convolution-kernels: the gradient of conv3d by its filter is wrong on wasm', async () => {
    await tf.setBackend('wasm');
    const x = tf.range(0, 8).reshape<Tensor5D>([1, 2, 2, 2, 1]);
    const slope = tf.grad((w: Tensor) => tf.conv3d(x, w as Tensor5D, 2, 'same').sum());
    expect([...slope(tf.ones([2, 2, 2, 1, 1])).dataSync()]).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('channels-first: a depthwise convolution takes channels for columns', async () => {
    await tf.setBackend('cpu');
    const y = tf.depthwiseConv2d(
      tf.ones<Rank.R4>([1, 1, 4, 4]),
      tf.ones([2, 2, 1, 1]),
      1,
      'valid',
      'NCHW',
    );
    expect(y.shape).not.toEqual([1, 1, 3, 3]);
  });

  it('one-axis: a number pads the row of a sequence too', () => {
    const y = () => tf.conv1d(tf.ones<Rank.R3>([1, 5, 1]), tf.ones([1, 1, 1]), 1, 1);
    expect(y).toThrow('must match the product of shape');
  });

  it('dilated-pool: padding takes part in a dilated maximum', async () => {
    await tf.setBackend('cpu');
    const x = tf.fill<Rank.R4>([1, 5, 5, 1], -1);
    expect(tf.pool(x, 2, 'max', 'same', 2).max().dataSync()[0]).toBe(0);
  });

  it.each<[string, (y: Tensor) => Tensor, number[], number[]]>([
    ['comparison-gradients: floorDiv', (y) => tf.floorDiv(y, 2), [1.3, 2.7], [0, 0]],
    ['comparison-gradients: a cast', (y) => y.cast('int32').cast('float32'), [1.3], [0]],
    ['reduction-gradients: ties of max', (y) => tf.max(y), [0, 0], [0.5, 0.5]],
    [
      'index-gradients: mirrorPad',
      (y) => tf.mirrorPad(y, [[1, 1]], 'reflect'),
      [1, 2, 3],
      [1, 3, 1],
    ],
  ])('%s has a wrong gradient', async (_name, operation, values, right) => {
    await tf.setBackend('cpu');
    const slope = tf.grad((y: Tensor) => operation(y).sum())(tf.tensor1d(values));
    expect([...slope.dataSync()]).not.toEqual(right);
  });

  it('reduction-gradients: cumsum along the first axis cannot be trained', async () => {
    await tf.setBackend('cpu');
    const slope = () => firstOrderError(tf, (y) => tf.cumsum(y, 0), [x]);
    expect(slope).toThrow('does not match the shape of the input');
  });

  it('reduction-gradients: prod along the last axis, counted from the end, cannot be trained', () => {
    expect(() => firstOrderError(tf, (y) => tf.prod(y, -1), [x])).toThrow('rank of input');
  });

  it('resize-gradient: a picture that is not square cannot be trained on cpu', async () => {
    await tf.setBackend('cpu');
    const resize = (y: Tensor) => tf.image.resizeBilinear(y as Tensor4D, [5, 7]);
    const slope = () => firstOrderError(tf, resize, [normal(tf, [1, 3, 4, 1], 1)]);
    expect(slope).toThrow('does not match the shape of the input');
  });

  it('batch-norm: without scale it cannot be trained', () => {
    const norm = (y: Tensor) => tf.batchNorm(y, tf.zeros([4]), tf.ones([4]));
    expect(() => firstOrderError(tf, norm, [x])).toThrow();
  });

  it('scatter-update: the input is written to on cpu', async () => {
    await tf.setBackend('cpu');
    const y = tf.zeros([3]);
    tf.tensorScatterUpdate(y, tf.tensor2d([[1]], [1, 1], 'int32'), tf.tensor1d([5]));
    expect(y.arraySync()).toEqual([0, 5, 0]);
  });

  it('dilation-kernels: a maximum below zero is lost on wasm', async () => {
    await tf.setBackend('wasm');
    const picture = tf.fill<Rank.R4>([1, 2, 2, 1], -5);
    const y = tf.dilation2d(picture, tf.zeros<Rank.R3>([1, 1, 1]), 1, 'valid');
    expect(y.min().dataSync()[0]).not.toBe(-5);
  });

  it('dilated-layer: a layer with a dilation cannot be trained', async () => {
    await tf.setBackend('cpu');
    const layer = tf.layers.conv2d({ filters: 1, kernelSize: 2, dilationRate: 2 });
    const slope = () => tf.grad((y: Tensor) => layer.apply(y) as Tensor)(tf.ones([1, 5, 5, 1]));
    expect(slope).toThrow('dilation rates greater than 1 are not yet supported in gradients');
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
});

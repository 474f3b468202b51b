/**
 * Pooling with every padding and stride, forward and backward, against plain loops; and what neither
 * pooling nor convolution can do, which must be said.
 */
import type { Rank, Tensor, Tensor4D, Tensor5D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { loadTfjs } from './testing';
import {
  attributes,
  BATCH,
  cells,
  CHANNELS,
  faultOf,
  faults,
  inThree,
  inTwo,
  scattered,
  size,
  windows,
  withoutEmpty,
} from './window-cases';
import { pooling } from './window-reference';

const tf = await loadTfjs();

describe.each(['cpu', 'wasm'])('on %s as by plain loops', (backend) => {
  it.each([
    ['max', 'two', inTwo],
    ['avg', 'two', inTwo],
    ['max', 'three', inThree],
    ['avg', 'three', inThree],
  ] as const)('%s pooling, %s axes', async (kind, axes, all) => {
    await tf.setBackend(backend);
    // Windows that lie in the padding alone are refused.
    const given = all.filter(({ dilations, padding, filter }) => {
      const most = typeof padding === 'number' ? padding : Array.isArray(padding) ? 2 : 0;
      const dilated = Math.max(...dilations) > 1;
      return !(dilated && axes === 'three') && Math.min(...filter) > most;
    });
    const wrong = faults(given, (each) => {
      const found = withoutEmpty(windows(each));
      const shape = [BATCH, ...each.sizes, CHANNELS];
      const outShape = [BATCH, ...cells(found).slice(-each.sizes.length), CHANNELS];
      const [x, dy] = [scattered(size(shape), 0), scattered(size(outShape), 1)];
      const { strides, dilations, pad } = attributes(each);
      const filter = each.filter as [number, number];
      const operation = (a: Tensor): Tensor =>
        axes === 'two'
          ? tf.pool(a as Tensor4D, filter, kind, pad, dilations, strides, each.rounding)
          : tf[`${kind}Pool3d`](a as Tensor5D, [...filter] as never, strides, pad);
      return faultOf(tf, operation, [{ shape, values: x }], dy, {
        shape: outShape,
        ...pooling(kind, found, CHANNELS, x, dy),
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(['cpu', 'wasm'])('on %s is refused, with name and sizes,', (backend) => {
  const small = [1, 3, 4, 1] as [number, number, number, number];
  const picture = () => tf.ones<Rank.R4>(small);
  const refused: Record<string, [() => unknown, string]> = {
    'a filter larger than its picture': [
      () => tf.conv2d(picture(), tf.ones([4, 2, 1, 1]), 1, 'valid'),
      'conv2d: the filter of size 4 x 2 does not fit into the input of size 3 x 4',
    ],
    'one with nothing to spare but a stride': [
      () => tf.conv2d(picture(), tf.ones([4, 2, 1, 1]), 2, 0),
      'conv2d: the filter of size 4 x 2 does not fit into the input of size 3 x 4',
    ],
    'a dilated filter': [
      () => tf.conv2d(picture(), tf.ones([2, 3, 1, 1]), 1, 'valid', 'NHWC', 2),
      'conv2d: the filter of size 2 x 3, its cells 2 x 2 apart, does not fit into the input of size 3 x 4',
    ],
    'a fused filter': [
      () => tf.fused.conv2d({ x: picture(), filter: tf.ones([4, 2, 1, 1]), strides: 1, pad: 0 }),
      'conv2d: the filter of size 4 x 2 does not fit into the input of size 3 x 4',
    ],
    'a depthwise filter': [
      () => tf.depthwiseConv2d(picture(), tf.ones([4, 2, 1, 1]), 1, 'valid'),
      'depthwiseConv2d: the filter of size 4 x 2 does not fit into the input of size 3 x 4',
    ],
    'a filter over a short sequence': [
      () => tf.conv1d(tf.ones<Rank.R3>([1, 2, 1]), tf.ones([3, 1, 1]), 1, 'valid'),
      'the filter of size 1 x 3 does not fit into the input of size 1 x 2',
    ],
    'a filter larger than its volume': [
      () => tf.conv3d(tf.ones<Rank.R5>([1, 3, 1, 3, 1]), tf.ones([2, 2, 2, 1, 1]), 1, 'valid'),
      'conv3d: the filter of size 2 x 2 x 2 does not fit into the input of size 3 x 1 x 3',
    ],
    'a window larger than its picture': [
      () => tf.maxPool(picture(), 4, 1, 'valid'),
      'maxPool: the window of size 4 x 4 does not fit into the input of size 3 x 4',
    ],
    'a window larger than its volume': [
      () => tf.avgPool3d(tf.ones<Rank.R5>([1, 3, 1, 3, 1]), 2, 1, 'valid'),
      'avgPool3d: the window of size 2 x 2 x 2 does not fit into the input of size 3 x 1 x 3',
    ],
    'a window within the padding': [
      () => tf.avgPool(picture(), 2, 1, 2),
      'avgPool: a padding of 2 leaves windows of 2 without a cell of the input',
    ],
    'a broken padding': [
      () => tf.conv2d(picture(), tf.ones([2, 2, 1, 1]), 1, 0.5),
      "conv2d: the padding must be 'same', 'valid', a whole number",
    ],
    'a negative padding': [
      () => tf.maxPool(picture(), 2, 1, -1),
      "maxPool: the padding must be 'same', 'valid', a whole number",
    ],
    'no stride': [
      () => tf.maxPool(picture(), 2, 0, 'valid'),
      'maxPool: a stride must be 1, 2, 3, …, but is 0',
    ],
    'a transposed convolution into another shape': [
      () => tf.conv2dTranspose(picture(), tf.ones([2, 2, 1, 1]), [1, 9, 8, 1], 2, 'same'),
      'conv2dTranspose: by strides and padding the smaller side should have the shape [1,5,4,1], but has [1,3,4,1]',
    ],
  };

  it.each(Object.keys(refused))('%s', async (name) => {
    await tf.setBackend(backend);
    const [attempt, message] = refused[name]!;
    expect(attempt).toThrow(message);
    // The engine goes on.
    expect(tf.conv2d(picture(), tf.ones([1, 1, 1, 2]), 1, 'valid').shape).toEqual([1, 3, 4, 2]);
  });
});

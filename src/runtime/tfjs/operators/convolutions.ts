/** Cases of convolutions and pooling. */
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { activations, floatsOf, holes, type Case } from './values';

const noise = 1e-5;

type Conv = (tf: Tfjs, x: Tensor, w: Tensor) => Tensor | Tensor[];

function* convolutions(): Generator<Case> {
  const image = [2, 5, 4, 3];
  const kinds: [string, Conv, number[], number[]][] = [];
  for (const pad of [
    'same',
    'valid',
    0,
    1,
    [
      [0, 0],
      [1, 0],
      [0, 2],
      [0, 0],
    ],
  ] as ('same' | 'valid' | number)[]) {
    const rounding = typeof pad === 'string' ? undefined : 'floor';
    for (const strides of [1, 2, [2, 1]] as number[]) {
      const at = `${String(strides)}, ${String(pad)}`;
      for (const filter of [
        [3, 3, 3, 2],
        [1, 1, 3, 4],
        [1, 3, 3, 2],
      ]) {
        const by = `${filter.join()}, ${at}`;
        kinds.push([
          `conv2d ${by}`,
          (tf, x, w) => tf.conv2d(x as Tensor4D, w as Tensor4D, strides, pad, 'NHWC', 1, rounding),
          image,
          filter,
        ]);
        kinds.push([
          `depthwise ${by}`,
          (tf, x, w) =>
            tf.depthwiseConv2d(x as Tensor4D, w as Tensor4D, strides, pad, 'NHWC', 1, rounding),
          image,
          filter,
        ]);
        if (strides === 1 && filter[0] === 3) {
          kinds.push([
            `conv2d ${by}, dilated`,
            (tf, x, w) => tf.conv2d(x as Tensor4D, w as Tensor4D, 1, pad, 'NHWC', [1, 2], rounding),
            [2, 6, 7, 3],
            filter,
          ]);
        }
      }
      for (const activation of activations) {
        if (strides === 1 || activation === 'relu') {
          for (const name of ['conv2d', 'depthwiseConv2d'] as const) {
            kinds.push([
              `fused ${name} ${at}, ${activation}`,
              (tf, x, filter) =>
                tf.fused[name]({
                  x: x as Tensor4D,
                  filter: filter as Tensor4D,
                  strides,
                  pad,
                  ...(rounding ? { dimRoundingMode: rounding } : {}),
                  activation: activation,
                  bias: floatsOf(tf, [name === 'conv2d' ? 2 : 6]),
                  ...(activation === 'prelu'
                    ? { preluActivationWeights: floatsOf(tf, [name === 'conv2d' ? 2 : 6]) }
                    : {}),
                  ...(activation === 'leakyrelu' ? { leakyreluAlpha: 0.3 } : {}),
                }),
              image,
              [3, 3, 3, 2],
            ]);
          }
        }
      }
    }
  }
  for (const pad of ['same', 'valid'] as const) {
    for (const strides of [1, 2]) {
      kinds.push([
        `conv2dTranspose ${pad} ${String(strides)}`,
        (tf, x, w) =>
          tf.conv2dTranspose(
            x as Tensor4D,
            w as Tensor4D,
            pad === 'same'
              ? [2, 5 * strides, 4 * strides, 2]
              : [2, 4 * strides + 3, 3 * strides + 3, 2],
            strides,
            pad,
          ),
        image,
        [3, 3, 2, 3],
      ]);
      kinds.push([
        `conv3d ${pad} ${String(strides)}`,
        (tf, x, w) => tf.conv3d(x as never, w as never, strides, pad),
        [1, 3, 4, 5, 2],
        [2, 2, 2, 2, 3],
      ]);
      kinds.push([
        `conv3dTranspose ${pad} ${String(strides)}`,
        (tf, x, w) =>
          tf.conv3dTranspose(
            x as never,
            w as never,
            pad === 'same'
              ? [1, 3 * strides, 4 * strides, 5 * strides, 3]
              : [1, 2 * strides + 2, 3 * strides + 2, 4 * strides + 2, 3],
            strides,
            pad,
          ),
        [1, 3, 4, 5, 2],
        [2, 2, 2, 3, 2],
      ]);
      kinds.push([
        `conv1d ${pad} ${String(strides)}`,
        (tf, x, w) => tf.conv1d(x as never, w as never, strides, pad),
        [2, 7, 3],
        [3, 3, 2],
      ]);
      kinds.push([
        `dilation2d ${pad} ${String(strides)}`,
        (tf, x, w) => tf.dilation2d(x as never, w as never, strides, pad, [1, 1], 'NHWC'),
        [1, 5, 4, 2],
        [2, 3, 2],
      ]);
      kinds.push([
        `separable ${pad} ${String(strides)}`,
        (tf, x, w) =>
          tf.separableConv2d(
            x as Tensor4D,
            w as Tensor4D,
            floatsOf(tf, [1, 1, 6, 2]) as Tensor4D,
            strides,
            pad,
          ),
        image,
        [3, 3, 3, 2],
      ]);
      for (const type of ['max', 'avg'] as const) {
        kinds.push([
          `pool ${type} ${pad} ${String(strides)}`,
          (tf, x) => tf.pool(x as Tensor4D, [2, 3], type, pad, 1, strides),
          image,
          [1],
        ]);
        kinds.push([
          `pool3d ${type} ${pad} ${String(strides)}`,
          (tf, x) => (type === 'max' ? tf.maxPool3d : tf.avgPool3d)(x as never, 2, strides, pad),
          [1, 3, 4, 5, 2],
          [1],
        ]);
        kinds.push([
          `pool ${type} of 1 ${pad} ${String(strides)}`,
          (tf, x) => tf.pool(x as Tensor4D, 1, type, pad, 1, strides),
          image,
          [1],
        ]);
      }
      kinds.push([
        `maxPoolWithArgmax ${pad} ${String(strides)}`,
        (tf, x) =>
          Object.values<Tensor>(tf.maxPoolWithArgmax(x as Tensor4D, 2, strides, pad, true)),
        image,
        [1],
      ]);
    }
  }
  kinds.push([
    'maxPool with padding 1',
    (tf, x) => tf.maxPool(x as Tensor4D, 3, 2, 1, 'floor'),
    image,
    [1],
  ]);
  kinds.push([
    'avgPool with padding 1',
    (tf, x) => tf.avgPool(x as Tensor4D, 3, 2, 1, 'floor'),
    image,
    [1],
  ]);
  kinds.push([
    'pool, dilated',
    (tf, x) => tf.pool(x as Tensor4D, [2, 2], 'max', 'valid', [2, 1], 1),
    image,
    [1],
  ]);
  for (const [name, apply, x, w] of kinds) {
    for (const [kind, [first, second]] of Object.entries(holes)) {
      // Padding times NaN is NaN on wasm and left out on cpu; both can be argued for.
      if (second.length === 0 || name.includes('valid')) {
        yield {
          name: `${name}, ${kind}`,
          run: (tf) => apply(tf, floatsOf(tf, x, first), floatsOf(tf, w, second, 5)),
          noise,
        };
      }
    }
    yield {
      name: `${name}, int32`,
      run: (tf) => apply(tf, floatsOf(tf, x).toInt(), floatsOf(tf, w, [], 5).toInt()),
      noise,
    };
    yield {
      name: `${name}, no images`,
      run: (tf) => apply(tf, tf.zeros([0, ...x.slice(1)]), floatsOf(tf, w, [], 5)),
      noise,
    };
  }
}

export const convolutionCases: Case[] = [...convolutions()];

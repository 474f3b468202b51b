/** For tests: gradients of convolution, pooling and resizing. */
import type { Tensor, Tensor3D, Tensor4D, Tensor5D } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { far, given, type Cases, type GradientCase } from './case';

export function pictureCases(tf: Tfjs): Cases {
  const sizes: [number, number][] = [
    [5, 7],
    [2, 3],
    [3, 4],
    [6, 8],
  ];
  const resize = (name: 'resizeBilinear' | 'resizeNearestNeighbor') =>
    [
      [false, false],
      [true, false],
      [false, true],
    ].flatMap(([align, half]) =>
      sizes.flatMap((size) =>
        given((x) => tf.image[name](x as Tensor4D, size, align, half), [[2, 3, 4, 2]]),
      ),
    );
  const again = (cases: GradientCase[]): GradientCase[] =>
    cases.map(({ operation, ...rest }) => ({
      operation: (x) => tf.grad((y) => operation(y).pow(3).sum())(x),
      ...rest,
    }));
  const pool = (f: (x: Tensor, pad: 'same' | 'valid', stride: number) => Tensor, shape: number[]) =>
    (['same', 'valid'] as const).flatMap((pad) =>
      [1, 2].flatMap((stride) => far(given((x) => f(x, pad, stride), [shape]))),
    );
  const picture = [2, 5, 4, 2];
  const volume = [2, 3, 4, 3, 2];
  const ofPools = {
    AvgPool: pool((x, pad, stride) => tf.avgPool(x as Tensor4D, [2, 3], stride, pad), picture),
    MaxPool: pool((x, pad, stride) => tf.maxPool(x as Tensor4D, [2, 3], stride, pad), picture),
    AvgPool3D: pool(
      (x, pad, stride) => tf.avgPool3d(x as Tensor5D, [1, 2, 3], stride, pad),
      volume,
    ),
    MaxPool3D: pool(
      (x, pad, stride) => tf.maxPool3d(x as Tensor5D, [1, 2, 3], stride, pad),
      volume,
    ),
  };
  const convolve = (
    f: (x: Tensor, w: Tensor, pad: 'same' | 'valid', stride: number, dilation: number) => Tensor,
    x: number[],
    w: number[],
  ) =>
    (['same', 'valid'] as const).flatMap((pad) =>
      [
        [1, 1],
        [2, 1],
        [1, 2],
      ].flatMap(([stride, dilation]) => given((a, b) => f(a, b, pad, stride!, dilation!), [x, w])),
    );
  const ofConvolutions = {
    Conv2D: convolve(
      (x, w, pad, stride, dilation) =>
        tf.conv2d(x as Tensor4D, w as Tensor4D, stride, pad, 'NHWC', dilation),
      picture,
      [2, 1, 2, 3],
    ),
    DepthwiseConv2dNative: convolve(
      (x, w, pad, stride, dilation) =>
        tf.depthwiseConv2d(x as Tensor4D, w as Tensor4D, stride, pad, 'NHWC', dilation),
      picture,
      [2, 2, 2, 2],
    ),
    Conv3D: convolve(
      (x, w, pad, stride, dilation) =>
        tf.conv3d(x as Tensor5D, w as Tensor5D, stride, pad, 'NDHWC', dilation),
      volume,
      [1, 2, 1, 2, 2],
    ),
  };
  /** The gradient by one input, as a function of all inputs. */
  const slopeBy = (at: number, cases: GradientCase[]): GradientCase[] =>
    cases.map(({ operation, shapes }) => ({
      operation: (...xs) =>
        tf.grads((...ys) =>
          operation(...ys)
            .square()
            .sum(),
        )(xs)[at]!,
      shapes,
    }));
  const nearest = resize('resizeNearestNeighbor');
  const bilinear = resize('resizeBilinear');
  return {
    ...ofPools,
    AvgPoolGrad: again(ofPools.AvgPool),
    MaxPoolGrad: again(ofPools.MaxPool),
    AvgPool3DGrad: again(ofPools.AvgPool3D),
    MaxPool3DGrad: again(ofPools.MaxPool3D),
    MaxPoolPick: ofPools.MaxPool.slice(0, 2).map(({ operation, shapes }) => ({
      operation: (x, v) => {
        const back = (dy: Tensor) =>
          tf
            .grad((y) => operation(y))(x, dy)
            .mul(v)
            .sum();
        return tf.grad(back)(operation(x));
      },
      shapes: [shapes[0]!, shapes[0]!],
      far: true as const,
    })),
    ...ofConvolutions,
    Conv2DBackpropInput: slopeBy(0, ofConvolutions.Conv2D),
    Conv2DBackpropFilter: slopeBy(1, ofConvolutions.Conv2D),
    DepthwiseConv2dNativeBackpropInput: slopeBy(0, ofConvolutions.DepthwiseConv2dNative),
    DepthwiseConv2dNativeBackpropFilter: slopeBy(1, ofConvolutions.DepthwiseConv2dNative),
    Conv3DBackpropInputV2: slopeBy(0, ofConvolutions.Conv3D),
    Conv3DBackpropFilterV2: slopeBy(1, ofConvolutions.Conv3D),
    Dilation2D: (['same', 'valid'] as const).flatMap((pad) =>
      [
        [1, 1],
        [2, 1],
        [1, 2],
      ].flatMap(([stride, dilation]) =>
        far(
          given(
            (x, w) => tf.dilation2d(x as Tensor4D, w.mul<Tensor3D>(0.07), stride!, pad, dilation),
            [
              [2, 3, 3, 1],
              [2, 2, 1],
            ],
          ),
        ),
      ),
    ),
    ResizeBilinear: bilinear,
    ResizeBilinearGrad: again(bilinear.slice(0, 2)),
    ResizeNearestNeighbor: nearest,
    FlipLeftRight: given((x) => tf.image.flipLeftRight(x as Tensor4D), [[2, 3, 4, 2]]),
    RotateWithOffset: given(
      (x) => tf.image.rotateWithOffset(x as Tensor4D, 0.4, 2),
      [[2, 4, 5, 2]],
    ),
    Transform: given(
      (x) =>
        tf.image.transform(
          x as Tensor4D,
          tf.tensor2d([1, 0, 1, 0, 1, 1, 0, 0], [1, 8]),
          'nearest',
          'reflect',
        ),
      [[2, 4, 5, 2]],
    ),
  };
}

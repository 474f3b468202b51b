/**
 * The gradients of convolutions as loops, and the convolution of three axes.
 *
 * Missing in 4.22.0: dilation in every gradient of a convolution; on wasm the gradients of the
 * depthwise convolution, so that no separable convolution trains there. Wrong, without a word, on
 * both backends: the gradient by the filter of conv3d with a stride is zero or of other cells on
 * wasm, the gradient by the input too unless input and filter are cubes; conv3d with padding 'same'
 * and a stride larger than the filter pads by less than nothing. On cpu all walk memory across its
 * order.
 *
 * Mended: every product y[o, k] += x[i, c] W[f, c, k] of the convolution hands dy W to dx and dy x to
 * dW. In the depthwise convolution with m filters a channel, channel c has the outputs c m to
 * c m + m - 1, in y as in W.
 *
 * To be removed on wasm when they are registered there; issue 8474 of tensorflow/tfjs asks it for
 * the plain convolution. For conv3d no issue was found: keep it until its tests pass without.
 */
import {
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  Conv3D,
  Conv3DBackpropFilterV2,
  Conv3DBackpropInputV2,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  type NamedAttrMap,
} from '@tensorflow/tfjs-core';
import { registerFlatKernel } from './flat-kernel';
import { forEachTap } from './window-loops';
import { assertSizes, outputShape, windowsOf, type Windows } from './windows';

const both = ['cpu', 'wasm'] as const;

/** Offsets, in y, x and W, of the first channels of one product of cells. */
type Product = (y: number, x: number, w: number) => void;

function forEachProduct({ windows, inputs, outputs }: Sizes, product: Product): void {
  forEachTap(windows, (o, i, f) => {
    product(o * outputs, i * inputs, f);
  });
}

interface Sizes {
  windows: Windows;
  /** Channels of x and of y. */
  inputs: number;
  outputs: number;
}

const gradients = [
  ['conv2d', Conv2DBackpropInput, Conv2DBackpropFilter, ['cpu']],
  ['conv3d', Conv3DBackpropInputV2, Conv3DBackpropFilterV2, both],
] as const;

for (const [operation, byInput, byFilter, backends] of gradients) {
  registerFlatKernel({
    kernelName: byInput,
    backends,
    output: (_inputs, { inputShape }) => ({ shape: inputShape as number[], dtype: 'float32' }),
    compute: (dx, { dy, filter }, shapes, attrs) => {
      const [x, w] = [attrs['inputShape'] as number[], shapes['filter']!.shape];
      const sizes = sizesOf(`${operation}Transpose`, x, w, attrs);
      assertSizes(`${operation}Transpose`, sizes.windows, shapes['dy']!.shape);
      const { inputs, outputs } = sizes;
      forEachProduct(sizes, (yAt, xAt, cell) => {
        let wAt = cell * inputs * outputs;
        for (let c = 0; c < inputs; c++) {
          let sum = 0;
          for (let k = 0; k < outputs; k++, wAt++) {
            sum += dy![yAt + k]! * filter![wAt]!;
          }
          dx[xAt + c]! += sum;
        }
      });
    },
  });

  registerFlatKernel({
    kernelName: byFilter,
    backends,
    output: (_inputs, { filterShape }) => ({ shape: filterShape as number[], dtype: 'float32' }),
    compute: (dFilter, { x: input, dy }, shapes, attrs) => {
      const [x, w] = [shapes['x']!.shape, attrs['filterShape'] as number[]];
      const sizes = sizesOf(operation, x, w, attrs);
      assertSizes(operation, sizes.windows, shapes['dy']!.shape);
      const { inputs, outputs } = sizes;
      const sums = new Float64Array(dFilter.length);
      forEachProduct(sizes, (yAt, xAt, cell) => {
        let wAt = cell * inputs * outputs;
        for (let c = 0; c < inputs; c++) {
          const value = input![xAt + c]!;
          for (let k = 0; k < outputs; k++, wAt++) {
            sums[wAt]! += value * dy![yAt + k]!;
          }
        }
      });
      dFilter.set(sums);
    },
  });
}

registerFlatKernel({
  kernelName: Conv3D,
  backends: both,
  output: ({ x, filter }, attrs) => {
    const { windows, outputs } = sizesOf('conv3d', x!.shape, filter!.shape, attrs);
    return { shape: outputShape(windows, 3, outputs), dtype: 'float32' };
  },
  compute: (y, { x, filter }, shapes, attrs) => {
    const sizes = sizesOf('conv3d', shapes['x']!.shape, shapes['filter']!.shape, attrs);
    const { inputs, outputs } = sizes;
    forEachProduct(sizes, (yAt, xAt, cell) => {
      let wAt = cell * inputs * outputs;
      for (let c = 0; c < inputs; c++) {
        const value = x![xAt + c]!;
        for (let k = 0; k < outputs; k++, wAt++) {
          y[yAt + k]! += value * filter![wAt]!;
        }
      }
    });
  },
});

registerFlatKernel({
  kernelName: DepthwiseConv2dNativeBackpropInput,
  backends: both,
  output: (_inputs, { inputShape }) => ({ shape: inputShape as number[], dtype: 'float32' }),
  compute: (dx, { dy, filter }, shapes, attrs) => {
    const w = shapes['filter']!.shape;
    const [inputs, multiplier] = w.slice(-2) as [number, number];
    const windows = windowsOf('depthwiseConv2d', attrs['inputShape'] as number[], w, attrs);
    forEachTap(windows, (o, i, f) => {
      let [xAt, yAt, wAt] = [i * inputs, o * inputs * multiplier, f * inputs * multiplier];
      for (const end = xAt + inputs; xAt < end; xAt++) {
        for (let k = 0; k < multiplier; k++, yAt++, wAt++) {
          dx[xAt]! += dy![yAt]! * filter![wAt]!;
        }
      }
    });
  },
});

registerFlatKernel({
  kernelName: DepthwiseConv2dNativeBackpropFilter,
  backends: both,
  output: (_inputs, { filterShape }) => ({ shape: filterShape as number[], dtype: 'float32' }),
  compute: (dFilter, { x: input, dy }, shapes, attrs) => {
    const w = attrs['filterShape'] as number[];
    const [inputs, multiplier] = w.slice(-2) as [number, number];
    const sums = new Float64Array(dFilter.length);
    forEachTap(windowsOf('depthwiseConv2d', shapes['x']!.shape, w, attrs), (o, i, f) => {
      let [xAt, yAt, wAt] = [i * inputs, o * inputs * multiplier, f * inputs * multiplier];
      for (const end = xAt + inputs; xAt < end; xAt++) {
        for (let k = 0; k < multiplier; k++, yAt++, wAt++) {
          sums[wAt]! += input![xAt]! * dy![yAt]!;
        }
      }
    });
    dFilter.set(sums);
  },
});

function sizesOf(operation: string, x: number[], w: number[], attrs: NamedAttrMap): Sizes {
  const [inputs, outputs] = w.slice(-2) as [number, number];
  return { windows: windowsOf(operation, x, w, attrs), inputs, outputs };
}

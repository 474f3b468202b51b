/**
 * Convolution and pooling of pictures whatever the padding: spelled out before a kernel sees it.
 *
 * Wrong in 4.22.0: with a number, 0 included, the size of the output is reckoned with the filter's
 * height and the vertical stride for both axes. With a filter or a stride that is not square the
 * cpu backend gives too few or too many columns, and wasm writes past its output: "memory access
 * out of bounds", and every later operation is lost. With 'same', stride 2 and a filter of 1xN or
 * Nx1 the wasm convolutions, plain and depthwise, give wrong numbers without a word; so do those
 * whose size is rounded up. A filter larger than its input makes outputs of no or negative size. A
 * transposed convolution reads what stands beside its input where its output's shape does not fit.
 *
 * Mended: windows.ts reckons each axis by itself and refuses what cannot be right; the padding is
 * handed on as [[0, 0], [top, bottom], [left, right], [0, 0]], so that nobody has anything to guess.
 *
 * To be removed with tensorflow/tfjs issues 649 (a number; closed without a mend) and 6629 ('same').
 */
import {
  AvgPool,
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  DepthwiseConv2dNative,
  FusedConv2D,
  FusedDepthwiseConv2D,
  MaxPool,
  type NamedAttrMap,
  type NamedTensorInfoMap,
} from '@tensorflow/tfjs-core';
import { replaceKernel } from './replace';
import { assertSizes, windowsOf, type Windows } from './windows';

type Reckon = (inputs: NamedTensorInfoMap, attrs: NamedAttrMap) => Windows;

const convolution = (operation: string): Reckon => {
  return ({ x, filter }, attrs) => windowsOf(operation, x!.shape, filter!.shape, attrs);
};

const pooling = (operation: string): Reckon => {
  return ({ x }, attrs) => {
    const { filterSize } = attrs;
    const filter = Array.isArray(filterSize) ? filterSize : [filterSize, filterSize];
    return windowsOf(operation, x!.shape, filter as number[], attrs);
  };
};

const kernels: Record<string, Reckon> = {
  [Conv2D]: convolution('conv2d'),
  [FusedConv2D]: convolution('conv2d'),
  [DepthwiseConv2dNative]: convolution('depthwiseConv2d'),
  [FusedDepthwiseConv2D]: convolution('depthwiseConv2d'),
  [Conv2DBackpropFilter]: ({ x, dy }, attrs) => {
    const windows = windowsOf('conv2d', x!.shape, attrs['filterShape'] as number[], attrs);
    assertSizes('conv2d', windows, dy!.shape);
    return windows;
  },
  [Conv2DBackpropInput]: ({ dy, filter }, attrs) => {
    const shape = attrs['inputShape'] as number[];
    const windows = windowsOf('conv2dTranspose', shape, filter!.shape, attrs);
    assertSizes('conv2dTranspose', windows, dy!.shape);
    return windows;
  },
  [AvgPool]: pooling('avgPool'),
  [MaxPool]: pooling('maxPool'),
};

for (const [kernelName, reckon] of Object.entries(kernels)) {
  for (const backendName of ['cpu', 'wasm']) {
    replaceKernel(kernelName, backendName, (plain) => (call) => {
      const attrs = call.attrs!;
      return plain({ ...call, attrs: withPadding(attrs, reckon(call.inputs, attrs)) });
    });
  }
}

function withPadding(attrs: NamedAttrMap, { axes: [, rows, columns] }: Windows): NamedAttrMap {
  const pad = [
    [0, 0],
    [rows.before, rows.after],
    [columns.before, columns.after],
    [0, 0],
  ];
  return { ...attrs, pad, dimRoundingMode: undefined as never };
}

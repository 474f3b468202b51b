/**
 * Gradients of pooling: the first one of average pooling with padding, and the second ones of
 * average and max pooling.
 *
 * Wrong in 4.22.0, without a word and on every backend: average pooling divides by the number of
 * cells under the window, its gradient always by the window's area. With padding 'same' on an odd
 * size the gradients at the border come out too small, by up to a factor of four. The kernels
 * AvgPoolGrad and MaxPoolGrad have no gradient of their own.
 *
 * Mended: with A the kernel's dx = (1/area) * sum of dy over the windows that cover a cell, and r
 * the ratio area / cells for each window, the gradient is A(r * dy). A is linear; its transpose is
 * avgPool(ddx) / r. Max pooling picks one cell for each window; its gradient's transpose picks the
 * same cells, ddy = ddx[argmax], which is the kernel MaxPoolPick.
 *
 * To be removed with tensorflow/tfjs issue 3252 (second derivatives). For the first derivative of
 * average pooling no issue was found upstream: keep it until its test passes without.
 */
import {
  avgPool,
  AvgPoolGrad,
  backend_util,
  engine,
  MaxPoolGrad,
  AvgPool,
  mul,
  registerGradient,
  tensor4d,
  zeros,
  type NamedAttrMap,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import { MaxPoolPick } from './pooling-kernels';
import { replaceGradient } from './replace';

type Shape4D = [number, number, number, number];
type Window = [number, number] | number;
type Padding = 'valid' | 'same' | number;

interface PoolAttrs {
  filterSize: Window;
  strides: Window;
  pad: Padding;
}

replaceGradient({
  kernelName: AvgPool,
  inputsToSave: ['x'],
  gradFunc: (dy, saved, attrs) => {
    const [input] = saved as [Tensor4D];
    return {
      x: () => {
        const ratio = areaByCells(input.shape, poolAttrs(attrs));
        const scaled = ratio ? mul(dy as Tensor, ratio) : (dy as Tensor);
        return engine().runKernel(AvgPoolGrad, { dy: scaled, input }, attrs);
      },
    };
  },
});

registerGradient({
  kernelName: AvgPoolGrad,
  inputsToSave: ['input'],
  gradFunc: (ddx, saved, attrs) => {
    const [input] = saved as [Tensor4D];
    const { filterSize, strides, pad } = poolAttrs(attrs);
    return {
      dy: () => {
        const pooled = avgPool(ddx as Tensor4D, filterSize, strides, pad);
        const ratio = areaByCells(input.shape, { filterSize, strides, pad });
        return ratio ? pooled.div(ratio) : pooled;
      },
      input: () => zeros(input.shape),
    };
  },
});

registerGradient({
  kernelName: MaxPoolGrad,
  inputsToSave: ['input', 'output'],
  gradFunc: (ddx, saved, attrs) => {
    const [input, output] = saved as [Tensor, Tensor];
    return {
      dy: () => engine().runKernel(MaxPoolPick, { ddx: ddx as Tensor, input, output }, attrs),
      input: () => zeros(input.shape),
      output: () => zeros(output.shape),
    };
  },
});

registerGradient({
  kernelName: MaxPoolPick,
  inputsToSave: ['input', 'output'],
  gradFunc: (dy, saved, attrs) => {
    const [input, output] = saved as [Tensor, Tensor];
    return {
      ddx: () => engine().runKernel(MaxPoolGrad, { dy: dy as Tensor, input, output }, attrs),
      input: () => zeros(input.shape),
      output: () => zeros(output.shape),
    };
  },
});

function poolAttrs(attrs: NamedAttrMap): PoolAttrs {
  return attrs as unknown as PoolAttrs;
}

/** For each window its area by the number of cells in it that are no padding; null where all 1. */
function areaByCells(shape: Shape4D, { filterSize, strides, pad }: PoolAttrs): Tensor4D | null {
  const info = backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad);
  const { padInfo, outHeight, outWidth } = info;
  const rows = cells(outHeight, info.strideHeight, info.filterHeight, padInfo.top, info.inHeight);
  const columns = cells(outWidth, info.strideWidth, info.filterWidth, padInfo.left, info.inWidth);
  const area = info.filterHeight * info.filterWidth;
  const ratios = rows.flatMap((row) => columns.map((column) => area / (row * column)));
  return ratios.every((ratio) => ratio === 1)
    ? null
    : tensor4d(ratios, [1, outHeight, outWidth, 1]);
}

/** Along one axis: how many cells of the input each window covers. */
function cells(windows: number, stride: number, size: number, pad: number, input: number) {
  return Array.from({ length: windows }, (_, at) => {
    const start = at * stride - pad;
    return Math.min(start + size, input) - Math.max(start, 0);
  });
}

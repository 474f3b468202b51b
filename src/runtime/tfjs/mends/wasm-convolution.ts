/**
 * Conv2DBackpropFilter on wasm, the gradient of a convolution by its filter.
 *
 * Missing in 4.22.0: no convolution, 1-D or 2-D, trains on wasm.
 *
 * Mended with the backend's own fast convolution. In
 *   dW[r, s, c, k] = sum over b, i, j of x[b, i S + r D - p, j S + s D - p, c] dy[b, i, j, k]
 * let the channels c take the place of the images, and the images b that of the channels: dW is
 * the convolution of x with dy as its filter, where stride and dilation change places,
 *   dW' = conv(x[c, ., ., b], dy[., ., b, k]; stride D, dilation S, padding p),
 * with so much padding at the far side that exactly the filter's size comes out. Where a stride
 * leaves a remainder that padding is negative: those rows and columns of x are cut off.
 *
 * To be removed with tensorflow/tfjs issue 8474.
 */
import {
  backend_util,
  Conv2D,
  Conv2DBackpropFilter,
  getKernel,
  registerKernel,
  Slice,
  Transpose,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';

type ConvParameters = Parameters<typeof backend_util.computeConv2DInfo>;

registerKernel({
  kernelName: Conv2DBackpropFilter,
  backendName: 'wasm',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { x, dy } = inputs as { x: TensorInfo; dy: TensorInfo };
    const { strides, pad, dataFormat, dimRoundingMode, filterShape } = attrs as NamedAttrMap;
    if (dataFormat !== 'NHWC') {
      throw new Error('Conv2DBackpropFilter on wasm needs the data format NHWC.');
    }
    const info = backend_util.computeConv2DInfo(
      x.shape as ConvParameters[0],
      filterShape as ConvParameters[1],
      strides as ConvParameters[2],
      1,
      pad as ConvParameters[4],
      dimRoundingMode as ConvParameters[5],
    );
    const { padInfo, strideHeight, strideWidth } = info;
    const bottom =
      (info.outHeight - 1) * strideHeight + info.filterHeight - info.inHeight - padInfo.top;
    const right =
      (info.outWidth - 1) * strideWidth + info.filterWidth - info.inWidth - padInfo.left;

    const wasm = backend as BackendWasm;
    const made: TensorInfo[] = [];
    const run = (kernelName: string, inputs: Record<string, TensorInfo>, attrs: NamedAttrMap) => {
      const kernel = getKernel(kernelName, 'wasm');
      const out = kernel.kernelFunc({ inputs, attrs, backend: wasm }) as TensorInfo;
      made.push(out);
      return out;
    };

    const size = [
      info.batchSize,
      info.inHeight + Math.min(bottom, 0),
      info.inWidth + Math.min(right, 0),
      info.inChannels,
    ];
    const cut = bottom < 0 || right < 0 ? run(Slice, { x }, { begin: [0, 0, 0, 0], size }) : x;
    const image = run(Transpose, { x: cut }, { perm: [3, 1, 2, 0] });
    const filter = run(Transpose, { x: dy }, { perm: [1, 2, 0, 3] });
    const gradient = run(
      Conv2D,
      { x: image, filter },
      {
        strides: 1,
        dilations: [strideHeight, strideWidth],
        pad: [
          [0, 0],
          [padInfo.top, Math.max(bottom, 0)],
          [padInfo.left, Math.max(right, 0)],
          [0, 0],
        ],
        dataFormat: 'NHWC',
        dimRoundingMode: 'floor',
      },
    );
    const out = run(Transpose, { x: gradient }, { perm: [1, 2, 0, 3] });
    made.slice(0, -1).forEach(({ dataId }) => wasm.disposeData(dataId));
    return out;
  },
});

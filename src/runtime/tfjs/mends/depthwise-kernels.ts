/**
 * The gradients of the depthwise convolution as loops.
 *
 * Missing on wasm in 4.22.0, so no depthwise or separable convolution trains there. On cpu they
 * walk memory across its order.
 *
 * Mended, with m filters a channel, y[b, i, j, c m + k] = sum over r, s of
 * x[b, i S + r D - p, j S + s D - p, c] W[r, s, c, k]: every product of that sum hands
 * dy W to dx and dy x to dW.
 *
 * To be removed on wasm when they are registered there; issue 8474 of tensorflow/tfjs asks it for
 * the plain convolution.
 */
import {
  backend_util,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  type NamedAttrMap,
} from '@tensorflow/tfjs-core';
import { registerFlatKernel } from './flat-kernel';

type Info = backend_util.Conv2DInfo;
type ConvParameters = Parameters<typeof backend_util.computeConv2DInfo>;

registerFlatKernel({
  kernelName: DepthwiseConv2dNativeBackpropInput,
  backends: ['cpu', 'wasm'],
  output: (_inputs, { inputShape }) => ({ shape: inputShape as number[], dtype: 'float32' }),
  compute: (dx, { dy, filter }, inputs, attrs) => {
    const info = convInfo(attrs['inputShape'] as number[], inputs['filter']!.shape, attrs);
    const multiplier = info.outChannels / info.inChannels;
    forEachTap(info, (x, w, y) => {
      for (let channel = 0; channel < info.inChannels; channel++) {
        for (let k = channel * multiplier; k < (channel + 1) * multiplier; k++) {
          dx[x + channel]! += dy![y + k]! * filter![w + k]!;
        }
      }
    });
  },
});

registerFlatKernel({
  kernelName: DepthwiseConv2dNativeBackpropFilter,
  backends: ['cpu', 'wasm'],
  output: (_inputs, { filterShape }) => ({ shape: filterShape as number[], dtype: 'float32' }),
  compute: (dFilter, { x: input, dy }, inputs, attrs) => {
    const info = convInfo(inputs['x']!.shape, attrs['filterShape'] as number[], attrs);
    const multiplier = info.outChannels / info.inChannels;
    const sums = new Float64Array(dFilter.length);
    forEachTap(info, (x, w, y) => {
      for (let channel = 0; channel < info.inChannels; channel++) {
        const value = input![x + channel]!;
        for (let k = channel * multiplier; k < (channel + 1) * multiplier; k++) {
          sums[w + k]! += value * dy![y + k]!;
        }
      }
    });
    dFilter.set(sums);
  },
});

/**
 * Visits each pair of an output pixel and a filter tap that falls on the image, with the offsets
 * of the first channel in x, in the filter and in y. Filter and y have their channels in one order.
 */
function forEachTap(info: Info, visit: (x: number, w: number, y: number) => void): void {
  const { inHeight, inWidth, inChannels, outChannels, filterHeight, filterWidth } = info;
  let y = 0;
  for (let image = 0; image < info.batchSize; image++) {
    for (let row = 0; row < info.outHeight; row++) {
      const top = row * info.strideHeight - info.padInfo.top;
      for (let column = 0; column < info.outWidth; column++, y += outChannels) {
        const left = column * info.strideWidth - info.padInfo.left;
        for (let r = 0; r < filterHeight; r++) {
          const inRow = top + r * info.dilationHeight;
          if (inRow < 0 || inRow >= inHeight) {
            continue;
          }
          for (let s = 0; s < filterWidth; s++) {
            const inColumn = left + s * info.dilationWidth;
            if (inColumn >= 0 && inColumn < inWidth) {
              const x = ((image * inHeight + inRow) * inWidth + inColumn) * inChannels;
              visit(x, (r * filterWidth + s) * outChannels, y);
            }
          }
        }
      }
    }
  }
}

function convInfo(inputShape: number[], filterShape: number[], attrs: NamedAttrMap): Info {
  const { strides, dilations, pad, dimRoundingMode } = attrs;
  return backend_util.computeConv2DInfo(
    inputShape as ConvParameters[0],
    filterShape as ConvParameters[1],
    strides as ConvParameters[2],
    dilations as ConvParameters[3],
    pad as ConvParameters[4],
    dimRoundingMode as ConvParameters[5],
    true,
  );
}

/**
 * Convolution and pooling whose padding is a number, and strided convolution with 'same' on wasm.
 *
 * Wrong in 4.22.0: with a number the size of the output is reckoned with the filter's height and
 * the vertical stride for both axes. With a filter or a stride that is not square the cpu backend
 * gives too few or too many columns, and wasm writes past its output: "memory access out of
 * bounds", and every later operation is lost. With 'same', stride 2 and a filter of 1xN or Nx1 the
 * wasm convolutions, plain and depthwise, give wrong numbers without a word.
 *
 * Mended: the padding is spelled out as [[0, 0], [top, bottom], [left, right], [0, 0]], for which
 * each axis is reckoned by itself and XNNPACK has nothing to guess.
 *
 * To be removed with tensorflow/tfjs issues 649 (a number; closed without a mend) and 6629 ('same').
 */
import {
  AvgPool,
  AvgPoolGrad,
  backend_util,
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  DepthwiseConv2dNative,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  FusedConv2D,
  FusedDepthwiseConv2D,
  MaxPool,
  MaxPoolGrad,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { replaceKernel } from './replace';

type ConvParameters = Parameters<typeof backend_util.computeConv2DInfo>;

const convolutions = [Conv2D, FusedConv2D, DepthwiseConv2dNative, FusedDepthwiseConv2D];
const others = [
  AvgPool,
  AvgPoolGrad,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  MaxPool,
  MaxPoolGrad,
];

for (const kernelName of [...convolutions, ...others]) {
  for (const backendName of ['cpu', 'wasm']) {
    replaceKernel(kernelName, backendName, (plain) => (call) => {
      const pad = call.attrs!['pad'];
      return typeof pad === 'number' && pad > 0
        ? plain({ ...call, attrs: withPadding(call.attrs!, [pad, pad], [pad, pad]) })
        : plain(call);
    });
  }
}

for (const kernelName of convolutions) {
  replaceKernel(kernelName, 'wasm', (plain) => (call) => {
    if (call.attrs!['pad'] !== 'same') {
      return plain(call);
    }
    const { x, filter } = call.inputs as { x: TensorInfo; filter: TensorInfo };
    const { strides, dilations } = call.attrs!;
    const { padInfo } = backend_util.computeConv2DInfo(
      x.shape as ConvParameters[0],
      filter.shape as ConvParameters[1],
      strides as ConvParameters[2],
      dilations as ConvParameters[3],
      'same',
    );
    const { top, bottom, left, right } = padInfo;
    return plain({ ...call, attrs: withPadding(call.attrs!, [top, bottom], [left, right]) });
  });
}

type Ends = [number, number];

function withPadding(attrs: NamedAttrMap, rows: Ends, columns: Ends): NamedAttrMap {
  const none: Ends = [0, 0];
  const nchw = attrs['dataFormat'] === 'NCHW';
  const pad = nchw ? [none, none, rows, columns] : [none, rows, columns, none];
  return { ...attrs, pad: pad };
}

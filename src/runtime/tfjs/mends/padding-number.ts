/**
 * Convolution and pooling with `pad` given as a number.
 *
 * Wrong in 4.22.0: the size of the output is reckoned with the filter's height and the vertical
 * stride for both axes. With a filter or a stride that is not square the cpu backend gives too few
 * or too many columns, and wasm writes past its output: "memory access out of bounds", and every
 * later operation is lost.
 *
 * Mended: the number p becomes the explicit padding [[0, 0], [p, p], [p, p], [0, 0]], for which
 * each axis is reckoned by itself.
 *
 * ISSUE_PAD
 */
import {
  AvgPool,
  AvgPoolGrad,
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
} from '@tensorflow/tfjs-core';
import { replaceKernel } from './replace';

const kernels = [
  AvgPool,
  AvgPoolGrad,
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
];

for (const kernelName of kernels) {
  for (const backendName of ['cpu', 'wasm']) {
    replaceKernel(
      kernelName,
      backendName,
      (plain) =>
        ({ attrs, ...call }) =>
          plain({ ...call, attrs: explicitPadding(attrs!) }),
    );
  }
}

function explicitPadding(attrs: NamedAttrMap): NamedAttrMap {
  const { pad, dataFormat } = attrs;
  if (typeof pad !== 'number' || pad === 0) {
    return attrs;
  }
  const [none, both] = [
    [0, 0],
    [pad, pad],
  ];
  const explicit = dataFormat === 'NCHW' ? [none, none, both, both] : [none, both, both, none];
  return { ...attrs, pad: explicit as unknown as number[] };
}

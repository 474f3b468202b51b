/**
 * Convolutions of pictures with the data format NCHW.
 *
 * Wrong in 4.22.0: the depthwise convolution takes its channels for columns, without a word. On
 * wasm every convolution refuses the format.
 *
 * Mended: pictures are transposed to NHWC, and the result back.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import {
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  DepthwiseConv2dNative,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  FusedConv2D,
  FusedDepthwiseConv2D,
  getKernel,
  Transpose,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { replaceKernel } from './replace';

const toLast = [0, 2, 3, 1];
const toFirst = [0, 3, 1, 2];
const filterGradients: string[] = [Conv2DBackpropFilter, DepthwiseConv2dNativeBackpropFilter];

for (const kernelName of [
  Conv2D,
  FusedConv2D,
  DepthwiseConv2dNative,
  FusedDepthwiseConv2D,
  Conv2DBackpropInput,
  DepthwiseConv2dNativeBackpropInput,
  ...filterGradients,
]) {
  for (const backendName of ['cpu', 'wasm']) {
    replaceKernel(kernelName, backendName, (plain) => (call) => {
      if (call.attrs?.['dataFormat'] !== 'NCHW') {
        return plain(call);
      }
      const backend = call.backend as BackendWasm;
      const transpose = (x: TensorInfo, perm: number[]) =>
        getKernel(Transpose, backendName).kernelFunc({
          inputs: { x },
          attrs: { perm },
          backend,
        }) as TensorInfo;
      const pictures = ['x', 'dy'].flatMap((name) => {
        const picture = call.inputs[name];
        return picture ? [[name, transpose(picture, toLast)] as const] : [];
      });
      const inputs = { ...call.inputs, ...Object.fromEntries(pictures) };
      const out = plain({ ...call, inputs, attrs: channelsLast(call.attrs) }) as TensorInfo;
      const result = filterGradients.includes(kernelName) ? out : transpose(out, toFirst);
      const made = pictures.map(([, picture]) => picture);
      for (const { dataId } of result === out ? made : [...made, out]) {
        backend.disposeData(dataId);
      }
      return result;
    });
  }
}

function channelsLast(attrs: NamedAttrMap): NamedAttrMap {
  const { pad, inputShape } = attrs;
  const order = (list: unknown) => toLast.map((axis) => (list as number[])[axis]!);
  return {
    ...attrs,
    dataFormat: 'NHWC',
    ...(Array.isArray(pad) && { pad: order(pad) }),
    ...(Array.isArray(inputShape) && { inputShape: order(inputShape) }),
  };
}

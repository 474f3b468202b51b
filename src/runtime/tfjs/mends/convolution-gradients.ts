/**
 * Gradients of convolutions, the first and the second: plain, depthwise and of three axes.
 *
 * Missing in 4.22.0: any gradient with dilation, the gradient of conv3dTranspose, and second
 * derivatives, as a gradient penalty on a convolutional critic needs them. Wrong: the gradient
 * forgets how sizes are rounded.
 *
 * Mended: write C(x, W) for the convolution, I(dy, W) and F(x, dy) for its gradients by input and
 * by filter. All three are bilinear and share one trilinear form <C(x, W), dy>, so
 *   dC: by x is I(dy, W), by W is F(x, dy);
 *   dF: by x is I(dy, ddW), by dy is C(x, ddW);
 *   dI: by dy is C(ddx, W), by W is F(ddx, dy).
 *
 * To be removed with tensorflow/tfjs issues 3252 (second derivatives), 7906 (dilation) and
 * 6323 (conv3dTranspose).
 */
import {
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  Conv3D,
  Conv3DBackpropFilterV2,
  Conv3DBackpropInputV2,
  DepthwiseConv2dNative,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  engine,
  type NamedAttrMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { replaceGradient } from './replace';

const families = [
  [Conv2D, Conv2DBackpropInput, Conv2DBackpropFilter],
  [DepthwiseConv2dNative, DepthwiseConv2dNativeBackpropInput, DepthwiseConv2dNativeBackpropFilter],
  [Conv3D, Conv3DBackpropInputV2, Conv3DBackpropFilterV2],
] as const;

for (const [forward, input, filter] of families) {
  /** C(x, W). The gradients' kernels may have been called without a dilation; C asks for one. */
  const convolve = (x: Tensor, w: Tensor, attrs: NamedAttrMap): Tensor =>
    engine().runKernel(forward, { x, filter: w }, { ...attrs, dilations: attrs['dilations'] ?? 1 });
  /** I(dy, W) in the shape of x. */
  const byInput = (dy: Tensor, w: Tensor, x: Tensor, attrs: NamedAttrMap): Tensor =>
    engine().runKernel(input, { dy, filter: w }, { ...attrs, inputShape: x.shape });
  /** F(x, dy) in the shape of w. */
  const byFilter = (x: Tensor, dy: Tensor, w: Tensor, attrs: NamedAttrMap): Tensor =>
    engine().runKernel(filter, { x, dy }, { ...attrs, filterShape: w.shape });

  replaceGradient({
    kernelName: forward,
    inputsToSave: ['x', 'filter'],
    gradFunc: (given, saved, attrs) => {
      const [dy, [x, w]] = [given as Tensor, saved as [Tensor, Tensor]];
      return { x: () => byInput(dy, w, x, attrs), filter: () => byFilter(x, dy, w, attrs) };
    },
  });
  replaceGradient({
    kernelName: filter,
    inputsToSave: ['x', 'dy'],
    gradFunc: (given, saved, attrs) => {
      const [ddw, [x, dy]] = [given as Tensor, saved as [Tensor, Tensor]];
      return { x: () => byInput(dy, ddw, x, attrs), dy: () => convolve(x, ddw, attrs) };
    },
  });
  replaceGradient({
    kernelName: input,
    inputsToSave: ['dy', 'filter'],
    gradFunc: (given, saved, attrs) => {
      const [ddx, [dy, w]] = [given as Tensor, saved as [Tensor, Tensor]];
      return { dy: () => convolve(ddx, w, attrs), filter: () => byFilter(ddx, dy, w, attrs) };
    },
  });
}

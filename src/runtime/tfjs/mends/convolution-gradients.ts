/**
 * Second derivatives of convolutions, as a gradient penalty on a convolutional critic needs them.
 *
 * Missing in 4.22.0: the kernels that give the filter's gradient, and both gradient kernels of the
 * depthwise convolution, have no gradient of their own.
 *
 * Mended: write C(x, W) for the convolution, I(dy, W) and F(x, dy) for its gradients by input and
 * by filter. All three are bilinear and share one trilinear form <C(x, W), dy>, so
 *   dF: by x is I(dy, ddW), by dy is C(x, ddW);
 *   dI: by dy is C(ddx, W), by W is F(ddx, dy).
 *
 * To be removed with tensorflow/tfjs issue 3252.
 */
import {
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  DepthwiseConv2dNative,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  engine,
  registerGradient,
  type NamedAttrMap,
  type Tensor,
} from '@tensorflow/tfjs-core';

interface Kernels {
  convolve: string;
  byInput: string;
  byFilter: string;
}

const plain: Kernels = {
  convolve: Conv2D,
  byInput: Conv2DBackpropInput,
  byFilter: Conv2DBackpropFilter,
};
const depthwise: Kernels = {
  convolve: DepthwiseConv2dNative,
  byInput: DepthwiseConv2dNativeBackpropInput,
  byFilter: DepthwiseConv2dNativeBackpropFilter,
};

registerFilterGradient(plain);
registerFilterGradient(depthwise);
registerInputGradient(depthwise);

function registerFilterGradient({ convolve, byInput, byFilter }: Kernels): void {
  registerGradient({
    kernelName: byFilter,
    inputsToSave: ['x', 'dy'],
    gradFunc: (ddFilter, saved, attrs) => {
      const [x, dy] = saved as [Tensor, Tensor];
      const filter = ddFilter as Tensor;
      return {
        x: () => engine().runKernel(byInput, { dy, filter }, { ...attrs, inputShape: x.shape }),
        dy: () => engine().runKernel(convolve, { x, filter }, withDilations(attrs)),
      };
    },
  });
}

function registerInputGradient({ convolve, byInput, byFilter }: Kernels): void {
  registerGradient({
    kernelName: byInput,
    inputsToSave: ['dy', 'filter'],
    gradFunc: (ddx, saved, attrs) => {
      const [dy, filter] = saved as [Tensor, Tensor];
      const x = ddx as Tensor;
      return {
        dy: () => engine().runKernel(convolve, { x, filter }, withDilations(attrs)),
        filter: () =>
          engine().runKernel(byFilter, { x, dy }, { ...attrs, filterShape: filter.shape }),
      };
    },
  });
}

/** The gradient kernels of the plain convolution know no dilation; the convolution asks for one. */
function withDilations(attrs: NamedAttrMap): NamedAttrMap {
  return { ...attrs, dilations: attrs['dilations'] ?? 1 };
}

/**
 * The second derivative of elu.
 *
 * Missing in 4.22.0: the first derivative is a kernel of its own, EluGrad(dy, y), and that kernel
 * has no gradient.
 *
 * Mended: EluGrad(dy, y) = dy * s with s = 1 where y >= 0 and y + 1 elsewhere. It is linear in dy,
 * so d/d(dy) = EluGrad(ddx, y); and ds/dy = 1 only where y < 0, so d/dy = ddx * dy * [y < 0].
 *
 * To be removed with tensorflow/tfjs issue 3252.
 */
import { engine, EluGrad, less, mul, registerGradient, type Tensor } from '@tensorflow/tfjs-core';

registerGradient({
  kernelName: EluGrad,
  inputsToSave: ['dy', 'y'],
  gradFunc: (ddx, saved) => {
    const [dy, y] = saved as [Tensor, Tensor];
    return {
      dy: () => engine().runKernel(EluGrad, { dy: ddx as Tensor, y }),
      y: () => mul(mul(ddx as Tensor, dy), less(y, 0).cast('float32')),
    };
  },
});

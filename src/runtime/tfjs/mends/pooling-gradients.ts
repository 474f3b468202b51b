/**
 * Gradients of pooling over two and three axes, the first and the second.
 *
 * Wrong in 4.22.0: the gradient forgets how sizes are rounded, and takes no list as padding. The
 * gradients' kernels have no gradient of their own.
 *
 * Mended with the kernels of pooling-kernels.ts. AvgPoolGrad spreads dy evenly over the cells of
 * each window; it is linear, and its transpose averages them: the pooling itself. Max pooling picks
 * one cell for each window; its gradient's transpose picks the same cells, ddy = ddx[argmax], which
 * is the kernel MaxPoolPick.
 *
 * To be removed with tensorflow/tfjs issue 3252 (second derivatives). For the first derivative of
 * average pooling no issue was found upstream: keep it until its test passes without.
 */
import {
  AvgPool,
  AvgPool3D,
  AvgPool3DGrad,
  AvgPoolGrad,
  engine,
  MaxPool,
  MaxPool3D,
  MaxPool3DGrad,
  MaxPoolGrad,
  zeros,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { MaxPoolPick } from './pooling-kernels';
import { replaceGradient } from './replace';

for (const [pool, back] of [
  [AvgPool, AvgPoolGrad],
  [AvgPool3D, AvgPool3DGrad],
] as const) {
  replaceGradient({
    kernelName: pool,
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => {
      const [input] = saved as [Tensor];
      return { x: () => engine().runKernel(back, { dy: dy as Tensor, input }, attrs) };
    },
  });
  replaceGradient({
    kernelName: back,
    inputsToSave: ['input'],
    gradFunc: (ddx, saved, attrs) => {
      const [input] = saved as [Tensor];
      return {
        dy: () => engine().runKernel(pool, { x: ddx as Tensor }, attrs),
        input: () => zeros(input.shape),
      };
    },
  });
}

for (const [pool, back] of [
  [MaxPool, MaxPoolGrad],
  [MaxPool3D, MaxPool3DGrad],
] as const) {
  replaceGradient({
    kernelName: pool,
    inputsToSave: ['x'],
    outputsToSave: [true],
    gradFunc: (dy, saved, attrs) => {
      const [input, output] = saved as [Tensor, Tensor];
      return { x: () => engine().runKernel(back, { dy: dy as Tensor, input, output }, attrs) };
    },
  });
  replaceGradient({
    kernelName: back,
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
}

replaceGradient({
  kernelName: MaxPoolPick,
  inputsToSave: ['input', 'output'],
  gradFunc: (dy, saved, attrs) => {
    const [input, output] = saved as [Tensor, Tensor];
    const back = input.rank === 5 ? MaxPool3DGrad : MaxPoolGrad;
    return {
      ddx: () => engine().runKernel(back, { dy: dy as Tensor, input, output }, attrs),
      input: () => zeros(input.shape),
      output: () => zeros(output.shape),
    };
  },
});

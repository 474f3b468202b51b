/**
 * Gradients of maximum, minimum, squaredDifference and batched matMul whose inputs differ in
 * shape.
 *
 * Wrong in 4.22.0: the gradient comes out in the broadcast shape and the engine throws "The
 * gradient of input 'b' has shape '3,4', which does not match the shape of the input '4'". Even
 * `x.maximum(limit)` with a trainable scalar cannot be trained.
 *
 * Mended: the gradient is summed over the axes along which its input was repeated, as add and mul
 * do it. At a tie `maximum` and `minimum` give the whole gradient to a, as before.
 *
 * To be removed with tensorflow/tfjs issue 8721 (matMul). For the other three no issue was found
 * upstream: keep them until their tests pass without.
 */
import {
  broadcast_util,
  getGradient,
  greater,
  greaterEqual,
  less,
  lessEqual,
  mul,
  reshape,
  sub,
  sum,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { replaceGradient } from './replace';

type Slope = (dy: Tensor, a: Tensor, b: Tensor) => Tensor;

const slopes: Record<string, { a: Slope; b: Slope }> = {
  Maximum: {
    a: (dy, a, b) => mul(dy, greaterEqual(a, b).cast('float32')),
    b: (dy, a, b) => mul(dy, less(a, b).cast('float32')),
  },
  Minimum: {
    a: (dy, a, b) => mul(dy, lessEqual(a, b).cast('float32')),
    b: (dy, a, b) => mul(dy, greater(a, b).cast('float32')),
  },
  SquaredDifference: {
    a: (dy, a, b) => mul(dy, mul(2, sub(a, b))),
    b: (dy, a, b) => mul(dy, mul(2, sub(b, a))),
  },
};

for (const [kernelName, slope] of Object.entries(slopes)) {
  replaceGradient({
    kernelName,
    inputsToSave: ['a', 'b'],
    gradFunc: (dy, saved) => {
      const [a, b] = saved as [Tensor, Tensor];
      return {
        a: () => sumTo(a.shape, slope.a(dy as Tensor, a, b)),
        b: () => sumTo(b.shape, slope.b(dy as Tensor, a, b)),
      };
    },
  });
}

const plainMatMul = getGradient('BatchMatMul');
replaceGradient({
  ...plainMatMul,
  gradFunc: (dy, saved, attrs) => {
    const [a, b] = saved as [Tensor, Tensor];
    const plain = plainMatMul.gradFunc(dy, saved, attrs);
    return {
      a: () => sumTo(a.shape, plain['a']!()),
      b: () => sumTo(b.shape, plain['b']!()),
    };
  },
});

/** Undoes broadcasting: sums `gradient` over the axes that `shape` lacks or has as 1. */
function sumTo(shape: number[], gradient: Tensor): Tensor {
  const axes = broadcast_util.getReductionAxes(shape, gradient.shape);
  return axes.length > 0 ? reshape(sum(gradient, axes), shape) : gradient;
}

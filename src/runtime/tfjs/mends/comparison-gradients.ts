/**
 * Gradients of comparisons, logic and whole numbers, which are zero wherever they exist.
 *
 * Wrong in 4.22.0, without a word: floorDiv has the gradient of a division, and a cast to whole
 * numbers or truth values hands dy on as if nothing were cut off.
 *
 * Missing in 4.22.0 (only GreaterEqual has one): a mask made from the differentiated tensor,
 * `where(x.greater(0), x, x.mul(0.1))`, throws "gradient function not found for Greater". For the
 * same reason the second derivative of selu, leakyRelu, prelu, relu6, maximum, minimum,
 * clipByValue, max, min and pow throws: their gradients are such masks.
 *
 * Mended: dL/da = 0 and dL/db = 0, in the shape of each input. A comparison is a step function;
 * its derivative is zero except at the step, where it has none.
 *
 * To be removed when these kernels have gradients upstream: asked for in tensorflow/tfjs issues 108
 * and 619, both closed without them.
 */
import { Cast, zeros, zerosLike, type Tensor } from '@tensorflow/tfjs-core';
import { replaceGradient } from './replace';

const ofTwo = [
  'Equal',
  'NotEqual',
  'Greater',
  'GreaterEqual',
  'Less',
  'LessEqual',
  'LogicalAnd',
  'LogicalOr',
  'LogicalXor',
  'FloorDiv',
] as const;

for (const kernelName of ofTwo) {
  replaceGradient({
    kernelName,
    inputsToSave: ['a', 'b'],
    gradFunc: (_dy, saved) => {
      const [a, b] = saved as [Tensor, Tensor];
      return { a: () => zeros(a.shape), b: () => zeros(b.shape) };
    },
  });
}

for (const kernelName of ['LogicalNot', 'IsNan', 'IsInf', 'IsFinite', 'Any', 'All'] as const) {
  replaceGradient({
    kernelName,
    inputsToSave: ['x'],
    gradFunc: (_dy, saved) => ({ x: () => zeros((saved as [Tensor])[0].shape) }),
  });
}

replaceGradient({
  kernelName: Cast,
  gradFunc: (dy, _saved, { dtype }) => ({
    x: () => {
      const slope = dy as Tensor;
      return dtype === 'int32' || dtype === 'bool' ? zerosLike(slope) : slope.clone();
    },
  }),
});

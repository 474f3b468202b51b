/**
 * The gradient of `where`.
 *
 * Wrong in 4.22.0: dy is multiplied with the condition as 0 and 1, so that an infinite dy, or NaN,
 * makes NaN in the branch that was not taken, where the gradient is 0.
 *
 * Mended: dL/dt = where(condition, dy, 0) and dL/de = where(condition, 0, dy).
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import { Select, where, zeros, zerosLike, type Tensor } from '@tensorflow/tfjs-core';
import { replaceGradient } from './replace';

replaceGradient({
  kernelName: Select,
  inputsToSave: ['condition'],
  gradFunc: (given, saved) => {
    const [dy, [condition]] = [given as Tensor, saved as [Tensor]];
    return {
      condition: () => zeros(condition.shape),
      t: () => where(condition, dy, zerosLike(dy)),
      e: () => where(condition, zerosLike(dy), dy),
    };
  },
});

/** For tests: gradients by central differences, to hold those of the tape against. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from './testing';

/** Smallest difference float32 bears: a larger step meets the bend of the function instead. */
const STEP = 4e-3;

export type Operation = (...inputs: Tensor[]) => Tensor;

/** Normal numbers, the same for the same seed. */
export function normal(tf: Tfjs, shape: number[], seed: number): Tensor {
  return tf.randomNormal(shape, 0, 1, 'float32', seed);
}

/** Normal numbers that keep 0.15 away from zero, where relu and its kin have a kink. */
export function offZero(tf: Tfjs, shape: number[], seed: number): Tensor {
  return tf.tidy(() => {
    const x = normal(tf, shape, seed);
    return x.add(x.sign().mul(0.15));
  });
}

/** Relative error of the gradient of a random projection of `operation`. */
export function firstOrderError(tf: Tfjs, operation: Operation, inputs: Tensor[]): number {
  return tf.tidy(() => {
    const f = projected(tf, operation, inputs);
    return slopeError(tf, f, tf.grads(f), inputs);
  });
}

/** The same for a random projection of the gradient: the second derivatives. */
export function secondOrderError(tf: Tfjs, operation: Operation, inputs: Tensor[]): number {
  return tf.tidy(() => {
    const gradients = tf.grads(projected(tf, operation, inputs));
    const weights = inputs.map((input, i) => normal(tf, input.shape, 41 + i));
    const slope: Operation = (...xs) =>
      tf.addN(gradients(xs).map((gradient, i) => gradient.mul(weights[i]!).sum()));
    return slopeError(tf, slope, tf.grads(slope), inputs);
  });
}

function projected(tf: Tfjs, operation: Operation, inputs: Tensor[]): Operation {
  const weights = normal(tf, operation(...inputs).shape, 31);
  return (...xs) =>
    operation(...xs)
      .mul(weights)
      .sum();
}

/** Largest relative error of <gradient, direction> over inputs and two random directions each. */
function slopeError(
  tf: Tfjs,
  f: Operation,
  gradientsOf: (inputs: Tensor[]) => Tensor[],
  inputs: Tensor[],
): number {
  const gradients = gradientsOf(inputs);
  const errors = inputs.flatMap((input, i) =>
    [21, 22].map((seed) => {
      const direction = normal(tf, input.shape, seed);
      const at = (step: number) => {
        const moved = inputs.with(i, input.add(direction.mul(step)));
        return f(...moved).dataSync()[0]!;
      };
      const expected = (at(STEP) - at(-STEP)) / (2 * STEP);
      const actual = gradients[i]!.mul(direction).sum().dataSync()[0]!;
      const size = Math.max(1e-2, Math.abs(expected), Math.abs(actual));
      return Math.abs(expected - actual) / size;
    }),
  );
  return errors.some(Number.isNaN) ? NaN : Math.max(...errors);
}

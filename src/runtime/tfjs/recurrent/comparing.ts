/** For tests: how far two tensors are apart. */
import type { Tensor } from '@tensorflow/tfjs-core';

/** Greatest difference, as a part of the greatest value expected; NaN if there is one. */
export function relativeError(actual: Tensor, expected: Tensor): number {
  const [a, b] = [actual.dataSync(), expected.dataSync()];
  const differences = Array.from(a, (value, i) => Math.abs(value - b[i]!));
  const size = Math.max(1e-6, ...Array.from(b, Math.abs));
  return a.length === b.length ? Math.max(...differences) / size : NaN;
}

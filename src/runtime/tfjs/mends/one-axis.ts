/**
 * `tf.conv1d` with a number as padding.
 *
 * Wrong in 4.22.0: a sequence is handed to conv2d as a picture of one row, and the number pads above
 * and below that row too: "Size(84) must match the product of shape 2,7,2".
 *
 * Mended: the number counts for the axis of time. A list may have its three pairs,
 * [[0, 0], [before, after], [0, 0]], or four as for conv2d.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import { conv1d as plain, Tensor, type backend_util } from '@tensorflow/tfjs-core';

type Parameters1D = Parameters<typeof plain>;

export const conv1d = ((x, filter, stride, pad, ...rest) =>
  plain(x, filter, stride, alongTime(pad), ...rest)) as typeof plain;

Tensor.prototype.conv1d = function <T extends Tensor>(
  this: T,
  ...given: Parameters1D extends [unknown, ...infer Rest] ? Rest : never
) {
  return conv1d(this as unknown as Parameters1D[0], ...given) as unknown as T;
};

function alongTime(pad: unknown): Parameters1D[3] {
  if (typeof pad === 'number') {
    return [
      [0, 0],
      [0, 0],
      [pad, pad],
      [0, 0],
    ] as backend_util.ExplicitPadding;
  }
  const pairs = pad as [number, number][];
  return (Array.isArray(pad) && pad.length === 3 ? [[0, 0], ...pairs] : pad) as Parameters1D[3];
}

/**
 * softmax and logSoftmax along any axis.
 *
 * Missing in 4.22.0: both refuse every axis but the last.
 *
 * Mended: the axis is moved to the end and back. `index.ts` exports these instead of tfjs's own.
 *
 * No issue was found upstream: keep it until an axis that is not the last is taken.
 */
import {
  logSoftmax as plainLogSoftmax,
  softmax as plainSoftmax,
  tensor,
  tidy,
  Tensor,
  type TensorLike,
} from '@tensorflow/tfjs-core';

type Along = (logits: Tensor | TensorLike, axis?: number) => Tensor;

export const softmax = alongAnyAxis(plainSoftmax) as typeof plainSoftmax;
export const logSoftmax = alongAnyAxis(plainLogSoftmax) as typeof plainLogSoftmax;

function alongAnyAxis(plain: Along): Along {
  return (logits, axis = -1) =>
    tidy(() => {
      const x = logits instanceof Tensor ? logits : tensor(logits as number[]);
      const last = x.rank - 1;
      const from = axis < 0 ? axis + x.rank : axis;
      if (!(from >= 0 && from <= last)) {
        throw new Error(`A tensor of rank ${x.rank} has no axis ${axis} for a softmax.`);
      }
      if (from === last) {
        return plain(x, last);
      }
      const perm = [...Array(x.rank).keys()];
      [perm[from], perm[last]] = [last, from];
      return plain(x.transpose(perm), last).transpose(perm);
    });
}

const methods = Tensor.prototype as unknown as Record<
  string,
  (this: Tensor, axis?: number) => Tensor
>;
methods['softmax'] = function (axis) {
  return softmax(this, axis);
};
methods['logSoftmax'] = function (axis) {
  return logSoftmax(this, axis);
};

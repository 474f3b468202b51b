/** For tests: gradients of operations along an axis, and of products. */
import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { given, type Cases } from './case';

export function reductionCases(tf: Tfjs): Cases {
  const along = (f: (x: Tensor, axis: number | number[] | undefined, keep: boolean) => Tensor) =>
    [undefined, 0, 1, -1, [0, 2], [1, 2]].flatMap((axis) =>
      [false, true].flatMap((keep) => given((x) => f(x, axis, keep), [[2, 3, 4]])),
    );
  const run = (f: (x: Tensor, axis: number, exclusive: boolean, reverse: boolean) => Tensor) =>
    [0, 1, 2, -1].flatMap((axis) =>
      [false, true].flatMap((exclusive) =>
        [false, true].flatMap((reverse) =>
          given((x) => f(x, axis, exclusive, reverse), [[3, 3, 3]], [[2, 3, 4]]),
        ),
      ),
    );
  const zeroed = (x: Tensor) => x.mul(tf.tensor([0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1], [1, 3, 4]));
  return {
    Sum: along((x, axis, keep) => x.sum(axis, keep)),
    Mean: along((x, axis, keep) => x.mean(axis, keep)),
    Max: along((x, axis, keep) => x.mul(3).max(axis, keep)),
    Min: along((x, axis, keep) => x.mul(3).min(axis, keep)),
    Prod: [
      ...along((x, axis, keep) => tf.prod(x, axis, keep)),
      ...given((x) => tf.prod(zeroed(x), 2), [[2, 3, 4]]),
      ...given((x) => tf.prod(x), [[3]], [[]]),
    ],
    Any: along((x, axis, keep) =>
      tf.any(x.greater(0), axis, keep).cast('float32').mul(x.sum(axis, keep)),
    ),
    All: along((x, axis, keep) =>
      tf.all(x.greater(0), axis, keep).cast('float32').mul(x.sum(axis, keep)),
    ),
    ArgMax: [0, 1, -1].flatMap((axis) =>
      given((x) => x.mul(9).argMax(axis).cast('float32').add(1).mul(x.sum(axis)), [[2, 3, 4]]),
    ),
    ArgMin: given((x) => x.mul(9).argMin(1).cast('float32').add(1).mul(x.sum(1)), [[2, 3, 4]]),
    Cumsum: [
      ...run((x, ...rest) => tf.cumsum(x, ...rest)),
      ...given((x) => tf.cumsum(x, 0), [[3]]),
    ],
    Cumprod: [
      ...run((x, ...rest) => tf.cumprod(x, ...rest)),
      ...[false, true].flatMap((exclusive) =>
        given((x) => tf.cumprod(zeroed(x), 2, exclusive), [[2, 3, 4]]),
      ),
    ],
    CumprodGrad: [
      [1, false, false],
      [1, true, false],
      [2, false, true],
      [0, true, true],
    ].flatMap(([axis, exclusive, reverse]) =>
      given(
        (x) =>
          tf.grad((y) =>
            tf
              .cumprod(y, axis as number, exclusive as boolean, reverse as boolean)
              .square()
              .sum(),
          )(x),
        [[2, 3, 3]],
      ),
    ),
    Softmax: [...given((x) => tf.softmax(x), [[4]], [[2, 3]], [[2, 3, 4]])],
    LogSoftmax: [...given((x) => tf.logSoftmax(x), [[4]], [[2, 3]], [[2, 3, 4]])],
    LRN: given(
      (x) => tf.localResponseNormalization(x as Tensor4D, 1, 1, 0.7, 0.6),
      [[2, 2, 3, 5]],
      [[2, 3, 4]],
    ),
    FusedBatchNorm: [
      ...given(
        (x, mean, variance, offset, scale) =>
          tf.batchNorm(x, mean, variance.abs().add<Tensor1D>(0.2), offset, scale, 0.01),
        [[2, 3, 2, 4], [4], [4], [4], [4]],
        [[5, 4], [4], [4], [4], [4]],
        [[2, 3, 4], [4], [4], [4], [4]],
        [
          [2, 3, 4],
          [2, 3, 4],
          [2, 3, 4],
          [2, 3, 4],
          [2, 3, 4],
        ],
      ),
      ...given(
        (x, mean, variance) => tf.batchNorm(x, mean, variance.abs().add<Tensor1D>(0.2)),
        [[2, 3, 2, 4], [4], [4]],
      ),
    ],
    BatchMatMul: [false, true].flatMap((a) =>
      [false, true].flatMap((b) =>
        [[], [2], [2, 3]].flatMap((batch) =>
          given(
            (x, y) => tf.matMul(x, y, a, b),
            [
              [...batch, ...(a ? [3, 2] : [2, 3])],
              [...batch, ...(b ? [4, 3] : [3, 4])],
            ],
          ),
        ),
      ),
    ),
    Einsum: [
      ...given(
        (a, b) => tf.einsum('ij,jk->ik', a, b),
        [
          [2, 3],
          [3, 4],
        ],
      ),
      ...given(
        (a, b) => tf.einsum('bij,bjk->bik', a, b),
        [
          [2, 2, 3],
          [2, 3, 4],
        ],
      ),
      ...given((a, b) => tf.einsum('i,j->ij', a, b), [[2], [3]]),
      ...given(
        (a, b) => tf.einsum('ij,ij->', a, b),
        [
          [2, 3],
          [2, 3],
        ],
      ),
      ...given(
        (a, b) => tf.einsum('abc,cd->adb', a, b),
        [
          [2, 3, 4],
          [4, 2],
        ],
      ),
      ...given((a) => tf.einsum('ij->ji', a), [[2, 3]]),
      ...given((a) => tf.einsum('ijk->j', a), [[2, 3, 4]]),
      ...given((a) => tf.einsum('ij,jk->ik', a, a), [[3, 3]]),
    ],
  };
}

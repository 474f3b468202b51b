/** For tests: gradients of operations that move cells. */
import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { given, type Cases } from './case';

export function movingCases(tf: Tfjs): Cases {
  const ids = (values: number[], shape = [values.length]) => tf.tensor(values, shape, 'int32');
  return {
    Reshape: given((x) => x.reshape([3, 2]), [[2, 3]], [[6]]),
    ExpandDims: given((x) => x.expandDims(1), [[2, 3]], [[3]]),
    Transpose: [
      ...given((x) => x.transpose(), [[2, 3]], [[2, 3, 4]]),
      ...given((x) => x.transpose([2, 0, 1]), [[2, 3, 4]]),
      ...given((x) => x.transpose([1, 3, 0, 2]), [[2, 3, 1, 4]]),
    ],
    Reverse: [0, 1, -1, [0, 2]].flatMap((axis) => given((x) => x.reverse(axis), [[2, 3, 4]])),
    Concat: [0, 1, -1].flatMap((axis) =>
      given(
        (a, b) => tf.concat([a, b, a], axis),
        [
          [2, 3],
          [2, 3],
        ],
      ),
    ),
    Pack: [0, 1, 2, -1].flatMap((axis) =>
      given(
        (a, b) => tf.stack([a, b], axis),
        [
          [2, 3],
          [2, 3],
        ],
      ),
    ),
    Unpack: [0, 1, -1].flatMap((axis) =>
      given((x) => tf.unstack(x, axis)[1]!.mul(tf.unstack(x, axis)[0]!), [[2, 3, 4]]),
    ),
    SplitV: [0, 1, -1].flatMap((axis) =>
      given((x) => tf.split(x, 2, axis)[1]!.square(), [[2, 4, 6]]),
    ),
    Slice: given((x) => x.slice([1, 0, 1], [1, 2, -1]), [[2, 3, 4]]),
    StridedSlice: [
      ...given((x) => tf.stridedSlice(x, [0, 0], [3, 4], [2, 3]), [[3, 4]]),
      ...given((x) => tf.stridedSlice(x, [-1, 3], [-4, 0], [-1, -2]), [[3, 4]]),
      ...given((x) => tf.stridedSlice(x, [1], [3], [1], 0, 0, 0, 0, 1), [[3, 4]]),
      ...given((x) => tf.stridedSlice(x, [0, 1], [0, 3], [1, 1], 1, 1), [[3, 4]]),
    ],
    PadV2: given(
      (x) =>
        tf.pad(
          x,
          [
            [1, 2],
            [0, 1],
          ],
          3,
        ),
      [[2, 3]],
    ),
    MirrorPad: (['reflect', 'symmetric'] as const).flatMap((mode) => [
      ...given(
        (x) =>
          tf.mirrorPad(
            x,
            [
              [1, 1],
              [2, 1],
            ],
            mode,
          ),
        [[2, 3]],
        [[4, 3]],
      ),
      ...given((x) => tf.mirrorPad(x, [[0, 2]], mode), [[3]]),
      ...given(
        (x) =>
          tf.mirrorPad(
            x,
            [
              [0, 0],
              [1, 1],
              [2, 1],
              [0, 0],
            ],
            mode,
          ),
        [[2, 3, 4, 2]],
      ),
    ]),
    Tile: [
      ...given((x) => x.tile([2, 3]), [[2, 3]]),
      ...given((x) => x.tile([2, 1, 3]), [[2, 3, 2]]),
      ...given((x) => x.tile([1, 2, 1, 1, 2]), [[2, 1, 2, 1, 2]]),
      ...given((x) => tf.broadcastTo(x, [4, 2, 3]), [[2, 1]], [[3]], [[1, 1, 1]]),
    ],
    GatherV2: [
      ...[0, 1, 2, -1, -2].flatMap((axis) =>
        given((x) => tf.gather(x, ids([1, 0, 1]), axis), [[2, 3, 4]]),
      ),
      ...given((x) => tf.gather(x, ids([1, 0, 1, 1], [2, 2]), 1), [[2, 3, 4]]),
      ...given((x) => tf.gather(x, ids([2, 0, 1, 1], [2, 2]), 1, 1), [[2, 3]], [[2, 3, 4]]),
      ...given((x) => tf.gather(x, x.mul(9).argMax(0)), [[3, 2]]),
    ],
    GatherNd: [
      ...given((x) => tf.gatherND(x, ids([1, 0, 1, 1, 1, 0], [3, 2])), [[2, 3]], [[2, 3, 4]]),
      ...given((x) => tf.gatherND(x, ids([1, 1], [2, 1])), [[3]], [[2, 3]]),
    ],
    ScatterNd: given((x) => tf.scatterND(ids([4, 1, 4], [3, 1]), x, [6, 2]), [[3, 2]]),
    TensorScatterUpdate: given(
      (x, updates) => tf.tensorScatterUpdate(x, ids([3, 1], [2, 1]), updates),
      [[5], [2]],
      [
        [5, 2],
        [2, 2],
      ],
    ),
    TopK: [1, 2, 3].flatMap((k) =>
      given((x) => tf.topk(x.mul(9), k).values, [[4]], [[2, 3]], [[2, 2, 4]]),
    ),
    UnsortedSegmentSum: [
      ...given((x) => tf.unsortedSegmentSum(x, ids([1, 0, 1]) as Tensor1D, 3), [[3]], [[3, 2]]),
      ...given((x) => tf.unsortedSegmentSum(x, ids([1, -1, 1]) as Tensor1D, 2), [[3, 2]]),
    ],
    OneHot: given(
      (x) => tf.oneHot(x.mul(9).argMax<Tensor1D>(1), 3).cast('float32').mul(x),
      [[2, 3]],
    ),
    Diag: given((x) => tf.diag(x), [[3]], [[2, 3]]),
    DepthToSpace: given((x) => tf.depthToSpace(x as Tensor4D, 2), [[2, 2, 3, 8]]),
    SpaceToBatchND: given(
      (x) =>
        tf.spaceToBatchND(
          x,
          [2, 2],
          [
            [0, 1],
            [1, 0],
          ],
        ),
      [[2, 3, 5, 2]],
    ),
    BatchToSpaceND: given(
      (x) =>
        tf.batchToSpaceND(
          x,
          [2, 2],
          [
            [0, 1],
            [1, 0],
          ],
        ),
      [[8, 2, 3, 2]],
    ),
  };
}

/** Cases of the operators that move elements: pieces, paddings, lookups, orders. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { fill, numeric, type Case, type Dtype } from './values';

const types: readonly Dtype[] = [...numeric, 'string', 'complex64'];

type Move = (tf: Tfjs, x: Tensor) => Tensor | Tensor[];

const ints = (tf: Tfjs, values: number[], shape = [values.length]) =>
  tf.tensor(values, shape, 'int32');

/** Each with the shape that it moves. */
const moves: Record<string, [Move, number[]]> = {
  batchToSpaceND: [
    (tf, x) =>
      tf.batchToSpaceND(
        x as never,
        [2, 2],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    [8, 2, 2, 1],
  ],
  broadcastTo: [(tf, x) => tf.broadcastTo(x, [2, 3, 4]), [3, 1]],
  'broadcastTo from a scalar': [(tf, x) => tf.broadcastTo(x, [2, 3]), []],
  'concat of different sizes': [(tf, x) => tf.concat([x, x.slice([0, 0], [1, 3])], 0), [2, 3]],
  depthToSpace: [(tf, x) => tf.depthToSpace(x as never, 2, 'NHWC'), [1, 2, 3, 8]],
  diag: [(tf, x) => tf.diag(x), [3]],
  'diag of a matrix': [(tf, x) => tf.diag(x), [2, 3]],
  gather: [(tf, x) => tf.gather(x, ints(tf, [2, 0, 2])), [3, 4]],
  'gather, last axis': [(tf, x) => tf.gather(x, ints(tf, [3, 0]), -1), [2, 3, 4]],
  'gather with a scalar': [(tf, x) => tf.gather(x, tf.scalar(1, 'int32')), [3, 4]],
  'gather in batches': [(tf, x) => tf.gather(x, ints(tf, [2, 0], [2, 1]), 1, 1), [2, 3]],
  'gather in batches, many': [
    (tf, x) => tf.gather(x, ints(tf, [2, 0, 1, 1, 0, 2], [2, 3]), 2, 1),
    [2, 4, 3],
  ],
  'gather nothing': [(tf, x) => tf.gather(x, ints(tf, [])), [3, 4]],
  'gather from rows of no size': [(tf, x) => tf.gather(x, ints(tf, [0, 1])), [2, 0]],
  'gather out of bounds': [(tf, x) => tf.gather(x, ints(tf, [3])), [3, 4]],
  'gather below bounds': [(tf, x) => tf.gather(x, ints(tf, [-1])), [3, 4]],
  gatherND: [(tf, x) => tf.gatherND(x, ints(tf, [1, 2, 0, 3], [2, 2])), [3, 4]],
  'gatherND of rows': [(tf, x) => tf.gatherND(x, ints(tf, [1, 0], [2, 1])), [3, 4]],
  'gatherND out of bounds': [(tf, x) => tf.gatherND(x, ints(tf, [3, 0], [1, 2])), [3, 4]],
  'gatherND below bounds': [(tf, x) => tf.gatherND(x, ints(tf, [-1, 0], [1, 2])), [3, 4]],
  'gatherND nothing': [(tf, x) => tf.gatherND(x, ints(tf, [], [0, 2])), [3, 4]],
  'mirrorPad reflect': [
    (tf, x) =>
      tf.mirrorPad(
        x,
        [
          [1, 1],
          [2, 0],
        ],
        'reflect',
      ),
    [3, 4],
  ],
  'mirrorPad symmetric': [
    (tf, x) =>
      tf.mirrorPad(
        x,
        [
          [1, 1],
          [2, 0],
        ],
        'symmetric',
      ),
    [3, 4],
  ],
  pad: [
    (tf, x) =>
      tf.pad(x, [
        [1, 0],
        [0, 2],
      ]),
    [2, 3],
  ],
  'pad with 7': [
    (tf, x) =>
      tf.pad(
        x,
        [
          [1, 1],
          [1, 2],
        ],
        7,
      ),
    [2, 3],
  ],
  'pad with NaN': [
    (tf, x) =>
      tf.pad(
        x,
        [
          [1, 1],
          [1, 2],
        ],
        NaN,
      ),
    [2, 3],
  ],
  'pad with a half': [
    (tf, x) =>
      tf.pad(
        x,
        [
          [1, 1],
          [1, 2],
        ],
        0.5,
      ),
    [2, 3],
  ],
  'pad by nothing': [
    (tf, x) =>
      tf.pad(x, [
        [0, 0],
        [0, 0],
      ]),
    [2, 3],
  ],
  'pad, rank 1': [(tf, x) => tf.pad(x, [[2, 3]], -1), [3]],
  'pad, rank 5': [
    (tf, x) =>
      tf.pad(x, [
        [1, 0],
        [0, 1],
        [0, 0],
        [1, 1],
        [0, 2],
      ]),
    [1, 2, 1, 2, 2],
  ],
  'pad of nothing': [
    (tf, x) =>
      tf.pad(x, [
        [1, 1],
        [0, 2],
      ]),
    [0, 3],
  ],
  slice: [(tf, x) => tf.slice(x, [1, 1], [2, 2]), [3, 4]],
  'slice of nothing': [(tf, x) => tf.slice(x, [1, 1], [0, 2]), [3, 4]],
  'slice, rank 1': [(tf, x) => tf.slice(x, 1, 2), [4]],
  spaceToBatchND: [
    (tf, x) =>
      tf.spaceToBatchND(
        x as never,
        [2, 2],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    [2, 3, 3, 1],
  ],
  'split in three': [(tf, x) => tf.split(x, 3, 1), [2, 6]],
  'split with the rest': [(tf, x) => tf.split(x, [2, -1], 1), [2, 6]],
  squeeze: [(tf, x) => tf.squeeze(x), [1, 3, 1]],
  stridedSlice: [(tf, x) => tf.stridedSlice(x, [0, 1], [3, 4], [2, 2]), [3, 4]],
  'stridedSlice backwards': [(tf, x) => tf.stridedSlice(x, [2, 3], [-4, -5], [-1, -2]), [3, 4]],
  'stridedSlice with masks': [
    (tf, x) => tf.stridedSlice(x, [0, 1], [3, 2], [2, 1], 1, 0, 0, 0, 2),
    [3, 4],
  ],
  'stridedSlice with an ellipsis': [
    (tf, x) => tf.stridedSlice(x, [0, 1], [0, 3], [1, 2], 0, 0, 1),
    [2, 3, 4],
  ],
  'stridedSlice with a new axis': [
    (tf, x) => tf.stridedSlice(x, [0, 0], [1, 3], [1, 2], 0, 0, 0, 1),
    [4, 5],
  ],
  'stridedSlice of nothing': [(tf, x) => tf.stridedSlice(x, [2, 0], [1, 4], [1, 2]), [3, 4]],
  'stridedSlice, rank 1': [(tf, x) => tf.stridedSlice(x, [0], [5], [2]), [5]],
  tile: [(tf, x) => tf.tile(x, [2, 3]), [2, 3]],
  'tile to nothing': [(tf, x) => tf.tile(x, [0, 3]), [2, 3]],
  'tile a scalar': [(tf, x) => tf.tile(x, []), []],
  'tile, rank 4': [(tf, x) => tf.tile(x, [1, 2, 1, 2]), [2, 1, 2, 1]],
  'tile of nothing': [(tf, x) => tf.tile(x, [2, 2]), [0, 2]],
  transpose: [(tf, x) => tf.transpose(x), [3, 4]],
  'transpose 120': [(tf, x) => tf.transpose(x, [1, 2, 0]), [2, 3, 4]],
  'transpose, sizes of 1': [(tf, x) => tf.transpose(x, [2, 0, 1, 3]), [2, 1, 3, 1]],
  'transpose, rank 5': [(tf, x) => tf.transpose(x, [4, 2, 0, 1, 3]), [2, 1, 3, 2, 2]],
  'transpose of nothing': [(tf, x) => tf.transpose(x), [0, 3]],
  'transpose a scalar': [(tf, x) => tf.transpose(x), []],
  'unique values': [(tf, x) => Object.values<Tensor>(tf.unique(x)), [7]],
  'unique rows': [(tf, x) => Object.values<Tensor>(tf.unique(x, 0)), [4, 2]],
  unsortedSegmentSum: [
    (tf, x) => tf.unsortedSegmentSum(x as never, ints(tf, [1, 0, 1]) as never, 3),
    [3, 2],
  ],
  scatterND: [(tf, x) => tf.scatterND(ints(tf, [4, 1, 1], [3, 1]), x, [6]), [3]],
  'scatterND of rows': [(tf, x) => tf.scatterND(ints(tf, [2, 0], [2, 1]), x, [3, 4]), [2, 4]],
  'scatterND out of bounds': [(tf, x) => tf.scatterND(ints(tf, [9, 0], [2, 1]), x, [3, 4]), [2, 4]],
  'scatterND below bounds': [(tf, x) => tf.scatterND(ints(tf, [-1, 0], [2, 1]), x, [3, 4]), [2, 4]],
  'scatterND of nothing': [(tf, x) => tf.scatterND(ints(tf, [], [0, 1]), x, [3]), [0]],
  tensorScatterUpdate: [
    (tf, x) => tf.tensorScatterUpdate(x, ints(tf, [2, 0], [2, 1]), x.slice(1, 2)),
    [4],
  ],
  'tensorScatterUpdate of rows': [
    (tf, x) => tf.tensorScatterUpdate(x, ints(tf, [2], [1, 1]), x.slice([1, 0], [1, 2])),
    [4, 2],
  ],
  'tensorScatterUpdate out of bounds': [
    (tf, x) => tf.tensorScatterUpdate(x, ints(tf, [4], [1, 1]), x.slice(1, 1)),
    [4],
  ],
  'tensorScatterUpdate below bounds': [
    (tf, x) => tf.tensorScatterUpdate(x, ints(tf, [-1], [1, 1]), x.slice(1, 1)),
    [4],
  ],
  sparseToDense: [
    (tf, x) => tf.sparseToDense(ints(tf, [4, 1, 2]), x, [6], x.slice(0, 1).reshape([])),
    [3],
  ],
  'sparseToDense of a scalar': [
    (tf, x) => tf.sparseToDense(ints(tf, [4, 1, 2]), x, [6], x as never),
    [],
  ],
  'sparseToDense out of bounds': [
    (tf, x) => tf.sparseToDense(ints(tf, [9, 1, 2]), x, [6], x.slice(0, 1).reshape([])),
    [3],
  ],
  'sparseToDense below bounds': [
    (tf, x) => tf.sparseToDense(ints(tf, [-1, 1, 2]), x, [6], x.slice(0, 1).reshape([])),
    [3],
  ],
  rot90: [(tf, x) => tf.image.flipLeftRight(x as never), [1, 2, 3, 2]],
};

function* moved(): Generator<Case> {
  for (const [name, [apply, shape]] of Object.entries(moves)) {
    for (const dtype of types) {
      yield { name: `${name}, ${dtype}`, run: (tf) => apply(tf, fill(tf, dtype, shape)) };
    }
  }
}

export const moveCases: Case[] = [...moved()];

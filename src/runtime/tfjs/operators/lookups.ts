/** Cases of sparse and ragged tensors, strings. */
import type { Tensor, Tensor2D } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { floatsOf, type Case } from './values';

const ints = (tf: Tfjs, values: number[], shape = [values.length]) =>
  tf.tensor(values, shape, 'int32');
const all = (named: object) => Object.values<Tensor>(named as Record<string, Tensor>);

function* sparse(): Generator<Case> {
  yield {
    name: 'sparseFillEmptyRows',
    run: (tf) =>
      all(
        tf.sparse.sparseFillEmptyRows(
          ints(tf, [0, 0, 2, 1, 2, 3], [3, 2]) as never,
          tf.tensor1d([1, NaN, 3]),
          ints(tf, [4, 5]) as never,
          7,
        ),
      ),
  };
  yield {
    name: 'sparseFillEmptyRows of nothing',
    run: (tf) =>
      all(
        tf.sparse.sparseFillEmptyRows(
          ints(tf, [], [0, 2]) as never,
          tf.tensor1d([]),
          ints(tf, [2, 5]) as never,
          7,
        ),
      ),
  };
  yield {
    name: 'sparseFillEmptyRows, int32',
    run: (tf) =>
      all(
        tf.sparse.sparseFillEmptyRows(
          ints(tf, [0, 0, 2, 1], [2, 2]) as never,
          ints(tf, [5, 6]) as never,
          ints(tf, [4, 5]) as never,
          7,
        ),
      ),
  };
  yield {
    name: 'sparseReshape',
    run: (tf) =>
      all(
        tf.sparse.sparseReshape(
          ints(tf, [0, 0, 0, 1, 2, 3], [3, 2]) as never,
          ints(tf, [3, 6]) as never,
          ints(tf, [9, -1]) as never,
        ),
      ),
  };
  yield {
    name: 'sparseReshape of nothing',
    run: (tf) =>
      all(
        tf.sparse.sparseReshape(
          ints(tf, [], [0, 2]) as never,
          ints(tf, [3, 6]) as never,
          ints(tf, [9, -1]) as never,
        ),
      ),
  };
  for (const name of ['sparseSegmentSum', 'sparseSegmentMean'] as const) {
    for (const dtype of ['float32', 'int32'] as const) {
      yield {
        name: `${name}, ${dtype}`,
        run: (tf) =>
          tf.sparse[name](
            floatsOf(tf, [4, 3], dtype === 'float32' ? [NaN] : [])
              .mul(8)
              .cast<Tensor2D>(dtype),
            ints(tf, [0, 1, 3]) as never,
            ints(tf, [0, 0, 2]) as never,
          ),
        noise: 1e-6,
      };
      yield {
        name: `${name} of nothing, ${dtype}`,
        run: (tf) =>
          tf.sparse[name](
            floatsOf(tf, [4, 3]).cast<Tensor2D>(dtype),
            ints(tf, []) as never,
            ints(tf, []) as never,
          ),
      };
    }
    yield {
      name: `${name}, a gap before`,
      run: (tf) =>
        tf.sparse[name](floatsOf(tf, [4, 3]), ints(tf, [0, 1]) as never, ints(tf, [2, 4]) as never),
    };
    yield {
      name: `${name} out of bounds`,
      run: (tf) =>
        tf.sparse[name](floatsOf(tf, [4, 3]), ints(tf, [0, 9]) as never, ints(tf, [0, 0]) as never),
    };
  }
  yield {
    name: 'raggedTensorToTensor',
    run: (tf) =>
      tf.raggedTensorToTensor(
        ints(tf, [2, 3]),
        tf.tensor1d([1, 2, 3]),
        tf.scalar(9),
        [ints(tf, [0, 2, 3])],
        ['ROW_SPLITS'],
      ),
  };
  yield {
    name: 'raggedRange',
    run: (tf) => all(tf.raggedRange(ints(tf, [0, 5]), ints(tf, [3, 7]), ints(tf, [1, 1]))),
  };
  yield {
    name: 'raggedGather',
    run: (tf) =>
      all(
        tf.raggedGather([ints(tf, [0, 2, 3])], tf.tensor1d([1, 2, 3]), ints(tf, [0, 1]), 1),
      ).flat(),
  };
}

function* strings(): Generator<Case> {
  const words = (tf: Tfjs) => tf.tensor1d(['a b', '猫 狗', '', 'ab cde f']);
  yield {
    name: 'stringSplit',
    run: (tf) => all(tf.string.stringSplit(words(tf), tf.scalar(' '), true)),
  };
  yield {
    name: 'stringToHashBucketFast',
    run: (tf) => tf.string.stringToHashBucketFast(words(tf), 10),
  };
  yield {
    name: 'stringNGrams',
    run: (tf) =>
      all(tf.string.stringNGrams(words(tf), ints(tf, [0, 3, 4]), '|', [1, 2], 'L', 'R', -1, false)),
  };
  yield {
    name: 'staticRegexReplace',
    run: (tf) => tf.string.staticRegexReplace(words(tf), '猫', 'x'),
  };
}

export const lookupCases: Case[] = [...sparse(), ...strings()];

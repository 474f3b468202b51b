/** Cases of counting, search and random choice. */
import type { Tfjs } from '../testing';
import { fill, type Case } from './values';

const ints = (tf: Tfjs, values: number[], shape = [values.length]) =>
  tf.tensor(values, shape, 'int32');

function* counts(): Generator<Case> {
  const indices = (tf: Tfjs) => ints(tf, [1, 0, 3, 1, 5]);
  for (const weights of [[], [0.5, 2, -1, NaN, 3]]) {
    const by = weights.length ? 'weighted' : 'plain';
    yield {
      name: `bincount ${by}`,
      run: (tf) => tf.bincount(indices(tf) as never, tf.tensor1d(weights), 4),
    };
    for (const binary of [false, true]) {
      yield {
        name: `denseBincount ${by} ${String(binary)}`,
        run: (tf) => tf.denseBincount(indices(tf) as never, tf.tensor1d(weights), 4, binary),
      };
    }
  }
  yield {
    name: 'denseBincount of rows',
    run: (tf) =>
      tf.denseBincount(ints(tf, [1, 0, 1, 3], [2, 2]) as never, tf.zeros([0]) as never, 4),
  };
  yield {
    name: 'bincount of nothing',
    run: (tf) => tf.bincount(ints(tf, []) as never, tf.zeros([0]) as never, 4),
  };
  yield {
    name: 'bincount below bounds',
    run: (tf) => tf.bincount(ints(tf, [-1, 1]) as never, tf.zeros([0]) as never, 4),
  };
  for (const side of ['left', 'right'] as const) {
    for (const dtype of ['float32', 'int32'] as const) {
      yield {
        name: `searchSorted ${side} ${dtype}`,
        run: (tf) =>
          tf.searchSorted(
            tf.tensor2d(
              [
                [1, 3, 3, 9],
                [0, 2, 4, 6],
              ],
              [2, 4],
              dtype,
            ),
            tf.tensor2d(
              [
                [3, 0, 10],
                [2, 7, 5],
              ],
              [2, 3],
              dtype,
            ),
            side,
          ),
      };
    }
    yield {
      name: `searchSorted ${side}, specials`,
      run: (tf) =>
        tf.searchSorted(
          tf.tensor1d([-Infinity, -1, 0, 5, Infinity]),
          fill(tf, 'float32', [8], [0, -0, -Infinity, Infinity, 4.9, 5, -1, 1e-40]),
          side,
        ),
    };
    yield {
      name: `searchSorted ${side} of nothing`,
      run: (tf) => tf.searchSorted(tf.tensor1d([1, 2]), tf.tensor1d([]), side),
    };
  }
  yield {
    name: 'histogram of ints by linspace',
    run: (tf) => tf.lowerBound(tf.tensor1d([0, 1, 2]), tf.tensor1d([0.5, 1])),
  };
  yield {
    name: 'multinomial of one',
    run: (tf) =>
      tf.multinomial(
        tf.tensor2d([
          [0, 1, 0],
          [1, 0, 0],
        ]),
        5,
        3,
        true,
      ),
    right: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
  };
  yield {
    name: 'multinomial of logits',
    run: (tf) =>
      tf.multinomial(
        tf.tensor2d([
          [-1e9, 5, -1e9],
          [7, -1e9, -1e9],
        ]),
        5,
        3,
      ),
    right: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
  };
  yield {
    name: 'inTopKAsync',
    run: (tf) =>
      tf.topk(
        tf.tensor2d([
          [0.1, NaN, 3],
          [2, 2, 1],
        ]),
        2,
      ).indices,
  };
}

export const countCases: Case[] = [...counts()];

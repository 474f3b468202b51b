/** Cases of the operators that make tensors of nothing but numbers. */
import type { Tfjs } from '../testing';
import { fill, floatsOf, numeric, type Case, type Dtype } from './values';

const types: readonly Dtype[] = [...numeric, 'string', 'complex64'];

const ints = (tf: Tfjs, values: number[], shape = [values.length]) =>
  tf.tensor(values, shape, 'int32');

function* made(): Generator<Case> {
  for (const dtype of numeric) {
    const indices = (tf: Tfjs) => ints(tf, [0, 2, 1, -1, 5], [5]);
    yield { name: `oneHot ${dtype}`, run: (tf) => tf.oneHot(indices(tf), 3, 1, 0, dtype) };
    yield { name: `oneHot ${dtype}, 7 and 3`, run: (tf) => tf.oneHot(indices(tf), 3, 7, 3, dtype) };
    yield {
      name: `oneHot ${dtype}, .9 and .05`,
      run: (tf) => tf.oneHot(indices(tf), 3, 0.9, 0.05, dtype),
    };
    yield {
      name: `oneHot ${dtype} of rank 2`,
      run: (tf) => tf.oneHot(ints(tf, [0, 2, 1, 1], [2, 2]), 3, 1, 0, dtype),
    };
    yield {
      name: `oneHot ${dtype} of a scalar`,
      run: (tf) => tf.oneHot(tf.scalar(1, 'int32'), 3, 1, 0, dtype),
    };
    yield {
      name: `oneHot ${dtype} of nothing`,
      run: (tf) => tf.oneHot(ints(tf, []), 3, 1, 0, dtype),
    };
    yield { name: `zeros ${dtype}`, run: (tf) => tf.zeros([2, 3], dtype) };
    yield { name: `ones ${dtype}`, run: (tf) => tf.ones([2, 3], dtype) };
    yield { name: `fill ${dtype}`, run: (tf) => tf.fill([2, 3], 3.7, dtype) };
    yield { name: `fill ${dtype}, nothing`, run: (tf) => tf.fill([2, 0], 3, dtype) };
    yield { name: `eye ${dtype}`, run: (tf) => tf.eye(3, 4, undefined, dtype) };
    if (dtype !== 'bool') {
      for (const [start, stop, step] of [
        [0, 5, 1],
        [5, 0, -2],
        [0, 1, 0.25],
        [0, 0, 1],
        [1, 5, -1],
        [-3, 3, 2],
      ] as const) {
        yield {
          name: `range ${dtype} ${[start, stop, step].join()}`,
          run: (tf) => tf.range(start, stop, step, dtype),
        };
      }
    }
  }
  yield { name: 'fill with a string', run: (tf) => tf.fill([2], '猫') };
  yield { name: 'fill with NaN', run: (tf) => tf.fill([2], NaN) };
  yield { name: 'fill of a scalar', run: (tf) => tf.fill([], 4) };
  for (const [start, stop, count] of [
    [0, 1, 5],
    [0, 1, 1],
    [-1, -3, 4],
    [2, 2, 3],
    [0, 1, 2],
  ] as const) {
    yield {
      name: `linspace ${[start, stop, count].join()}`,
      run: (tf) => tf.linspace(start, stop, count),
      noise: 1e-6,
    };
  }
  for (const dtype of types) {
    for (const shape of [[], [3], [2, 3]]) {
      yield {
        name: `zerosLike ${dtype} [${shape.join()}]`,
        run: (tf) => tf.zerosLike(fill(tf, dtype, shape)),
      };
    }
  }
  for (const [name, index] of [
    ['one out of bounds', 7],
    ['one below bounds', -1],
  ] as const) {
    yield {
      name: `segment sums, ${name}`,
      run: (tf) =>
        tf.unsortedSegmentSum(floatsOf(tf, [3, 2]) as never, ints(tf, [1, index, 1]) as never, 3),
    };
  }
  yield {
    name: 'broadcastArgs',
    run: (tf) => tf.broadcastArgs(ints(tf, [3, 1]), ints(tf, [2, 1, 4])),
  };
}

export const madeCases: Case[] = [...made()];

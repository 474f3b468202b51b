/** Cases of the operators that reduce or run along axes. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { fill, floatsOf, numeric, type Case, type Dtype } from './values';

type Along = (tf: Tfjs, x: Tensor, axis: number) => Tensor | Tensor[];
type Reduce = (
  tf: Tfjs,
  x: Tensor,
  axis?: number | number[],
  keepDims?: boolean,
) => Tensor | Tensor[];

const reduce: Record<string, Reduce> = {
  all: (tf, x, axis, keep) => tf.all(x, axis, keep),
  any: (tf, x, axis, keep) => tf.any(x, axis, keep),
  logSumExp: (tf, x, axis, keep) => tf.logSumExp(x, axis, keep),
  max: (tf, x, axis, keep) => tf.max(x, axis, keep),
  mean: (tf, x, axis, keep) => tf.mean(x, axis, keep),
  min: (tf, x, axis, keep) => tf.min(x, axis, keep),
  moments: (tf, x, axis, keep) => Object.values<Tensor>(tf.moments(x, axis, keep)),
  norm: (tf, x, axis, keep) => tf.norm(x, 1, axis, keep),
  prod: (tf, x, axis, keep) => tf.prod(x, axis, keep),
  sum: (tf, x, axis, keep) => tf.sum(x, axis, keep),
};

const along: Record<string, Along> = {
  argMax: (tf, x, axis) => tf.argMax(x, axis),
  argMin: (tf, x, axis) => tf.argMin(x, axis),
  cumprod: (tf, x, axis) => tf.cumprod(x, axis),
  'cumprod without its own, backwards': (tf, x, axis) => tf.cumprod(x, axis, true, true),
  cumsum: (tf, x, axis) => tf.cumsum(x, axis),
  'cumsum without its own': (tf, x, axis) => tf.cumsum(x, axis, true),
  'cumsum backwards': (tf, x, axis) => tf.cumsum(x, axis, false, true),
  logSoftmax: (tf, x, axis) => tf.logSoftmax(x, axis),
  reverse: (tf, x, axis) => tf.reverse(x, axis),
  softmax: (tf, x, axis) => tf.softmax(x, axis),
  unique: (tf, x, axis) => Object.values<Tensor>(tf.unique(x, axis)),
  unstack: (tf, x, axis) => tf.unstack(x, axis),
  split: (tf, x, axis) => tf.split(x, [1, x.shape.at(axis)! - 1], axis),
  expandDims: (tf, x, axis) => tf.expandDims(x, axis),
  stack: (tf, x, axis) => tf.stack([x, x], axis),
  concat: (tf, x, axis) => tf.concat([x, x, x], axis),
};

const types: readonly Dtype[] = [...numeric, 'string', 'complex64'];

const inputs: Record<string, (tf: Tfjs) => Tensor> = {
  ordinary: (tf) => floatsOf(tf, [2, 3, 4]),
  'a NaN': (tf) => floatsOf(tf, [2, 3, 4], [NaN]),
  'two NaN': (tf) => floatsOf(tf, [2, 3, 4], [1, 2, NaN, NaN]),
  infinite: (tf) => floatsOf(tf, [2, 3, 4], [Infinity, 1, -Infinity]),
  'only -Infinity': (tf) => fill(tf, 'float32', [2, 3, 4], [-Infinity]),
  'only NaN': (tf) => fill(tf, 'float32', [2, 3, 4], [NaN]),
  large: (tf) => fill(tf, 'float32', [2, 3, 4], [200, -300, 100]),
  small: (tf) => fill(tf, 'float32', [2, 3, 4], [1e-40, 2e-38, -3e-41]),
  negative: (tf) => fill(tf, 'float32', [2, 3, 4], [-3, -2, -5, -2, -0.5]),
  'sizes of 1': (tf) => floatsOf(tf, [1, 5, 1]),
  'one element': (tf) => floatsOf(tf, [1, 1, 1]),
};

const noise = 2e-6;

function* reductions(): Generator<Case> {
  const axes = [undefined, 0, 1, 2, -1, -3, [0, 1], [0, 2], [-1, 1], [2, 0], [0, 1, 2]];
  for (const [name, apply] of Object.entries(reduce)) {
    const logical = name === 'all' || name === 'any';
    for (const [kind, input] of Object.entries(inputs)) {
      for (const axis of axes) {
        const run = (tf: Tfjs) => {
          const x = logical ? input(tf).greater(0) : input(tf);
          return apply(tf, x, axis, kind === 'ordinary' && axis !== 1);
        };
        yield {
          name: `${name}, ${kind}, axis ${String(axis)}`,
          run,
          noise: kind === 'small' ? 0 : noise,
        };
      }
    }
    for (const dtype of types) {
      const cases: [number[], (number | number[])?][] = [
        [[]],
        [[], []],
        [[4]],
        [[4], []],
        [[3, 4], 0],
        [[3, 4], -1],
        [[0]],
        [[0], 0],
        [[0, 3], 0],
        [[0, 3], 1],
        [[3, 0], 1],
        [[3, 0], -2],
        [
          [2, 0, 2],
          [0, 1],
        ],
      ];
      for (const [shape, axis] of cases) {
        const x = (tf: Tfjs) =>
          fill(tf, dtype, shape, ...(dtype === 'int32' ? [[3, -1, 2, 7]] : []));
        yield {
          name: `${name}, ${dtype} [${shape.join()}], axis ${String(axis)}`,
          run: (tf) => apply(tf, x(tf), axis),
          noise,
        };
      }
    }
  }
}

function* runs(): Generator<Case> {
  for (const [name, apply] of Object.entries(along)) {
    for (const [kind, input] of Object.entries(inputs)) {
      for (const axis of [0, 1, 2, -1, -2, -3]) {
        yield {
          name: `${name}, ${kind}, axis ${String(axis)}`,
          run: (tf) => apply(tf, input(tf), axis),
          noise: kind === 'small' ? 0 : noise,
        };
      }
    }
    for (const dtype of types) {
      const cases: [number[], number][] = [
        [[], 0],
        [[], -1],
        [[4], 0],
        [[4], -1],
        [[1], 0],
        [[3, 4], 0],
        [[3, 4], -1],
        [[0], 0],
        [[0, 3], 0],
        [[0, 3], 1],
        [[3, 0], 0],
        [[3, 0], 1],
        [[3, 0], -1],
      ];
      for (const [shape, axis] of cases) {
        const x = (tf: Tfjs) =>
          fill(tf, dtype, shape, ...(dtype === 'int32' ? [[3, -1, 2, 7]] : []));
        yield {
          name: `${name}, ${dtype} [${shape.join()}], axis ${String(axis)}`,
          run: (tf) => apply(tf, x(tf), axis),
          noise,
        };
      }
    }
  }
  for (const k of [0, 1, 2, 3]) {
    for (const [kind, input] of Object.entries(inputs)) {
      yield {
        name: `topk ${String(k)}, ${kind}`,
        run: (tf) =>
          Object.values<Tensor>(tf.topk(input(tf).reshape([-1, 5].includes(0) ? [5] : [-1]), k)),
      };
    }
    for (const dtype of types) {
      yield {
        name: `topk ${String(k)}, ${dtype}`,
        run: (tf) => Object.values<Tensor>(tf.topk(fill(tf, dtype, [2, 4]), k)),
      };
    }
  }
  yield {
    name: 'reverse of several axes',
    run: (tf) => tf.reverse(floatsOf(tf, [2, 3, 4]), [-1, 0]),
  };
  yield { name: 'reverse of every axis', run: (tf) => tf.reverse(floatsOf(tf, [2, 3, 4])) };
}

export const reductionCases: Case[] = [...reductions(), ...runs()];

/** Cases whose right values come from arithmetic by hand, for kernels that both backends share. */
import type { Tensor } from '@tensorflow/tfjs-core';
import { floatsOf, ordinary, type Case } from './values';

const [rows, columns, depth] = [2, 3, 4] as const;
const x = ordinary(rows * columns * depth);
const at = (i: number, j: number, k: number) => x[(i * columns + j) * depth + k]!;

const upTo = (count: number) => [...Array(count).keys()];
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

/** What is added up for each element that is left, by the axes that go. */
const reduced: [number[] | undefined, number[][]][] = [
  [undefined, [x]],
  [[0], upTo(columns).flatMap((j) => upTo(depth).map((k) => [at(0, j, k), at(1, j, k)]))],
  [[1], upTo(rows).flatMap((i) => upTo(depth).map((k) => upTo(columns).map((j) => at(i, j, k))))],
  [[-1], upTo(rows).flatMap((i) => upTo(columns).map((j) => upTo(depth).map((k) => at(i, j, k))))],
  [
    [0, 1],
    upTo(depth).map((k) => upTo(rows).flatMap((i) => upTo(columns).map((j) => at(i, j, k)))),
  ],
  [
    [2, 0],
    upTo(columns).map((j) => upTo(rows).flatMap((i) => upTo(depth).map((k) => at(i, j, k)))),
  ],
  [
    [1, -1],
    upTo(rows).map((i) => upTo(columns).flatMap((j) => upTo(depth).map((k) => at(i, j, k)))),
  ],
];

const sums: Case[] = reduced.flatMap(([axis, groups]) => {
  const name = `axis ${String(axis)} by hand`;
  const means = groups.map((group) => sum(group) / group.length);
  return [
    {
      name: `sum, ${name}`,
      run: (tf) => tf.sum(floatsOf(tf, [rows, columns, depth]), axis),
      right: groups.map(sum),
    },
    {
      name: `mean, ${name}`,
      run: (tf) => tf.mean(floatsOf(tf, [rows, columns, depth]), axis),
      right: means,
      noise: 1e-7,
    },
    {
      name: `max, ${name}`,
      run: (tf) => tf.max(floatsOf(tf, [rows, columns, depth]), axis),
      right: groups.map((group) => Math.max(...group)),
    },
    {
      name: `min, ${name}`,
      run: (tf) => tf.min(floatsOf(tf, [rows, columns, depth]), axis),
      right: groups.map((group) => Math.min(...group)),
    },
  ];
});

const matrix = [1, 2, 3, 4, 5, 6];
const cumulative: [string, [number, boolean?, boolean?], number[]][] = [
  ['cumsum', [0], [1, 2, 3, 5, 7, 9]],
  ['cumsum', [-2, true], [0, 0, 0, 1, 2, 3]],
  ['cumsum', [1], [1, 3, 6, 4, 9, 15]],
  ['cumsum', [-1, true, true], [5, 3, 0, 11, 6, 0]],
  ['cumsum', [0, false, true], [5, 7, 9, 4, 5, 6]],
  ['cumprod', [0], [1, 2, 3, 4, 10, 18]],
  ['cumprod', [-1, true], [1, 1, 2, 1, 4, 20]],
  ['cumprod', [1, false, true], [6, 6, 3, 120, 30, 6]],
];

const others: Case[] = [
  ...(['maxPool', 'avgPool'] as const).map((name): Case => ({
    name: `${name} with a NaN`,
    run: (tf) => tf[name](tf.tensor4d([NaN, 1, 2, 3], [1, 1, 4, 1]), [1, 2], 1, 'valid'),
    right: name === 'maxPool' ? [NaN, 2, 3] : [NaN, 1.5, 2.5],
  })),
  { name: 'cumsum of a scalar', run: (tf) => tf.cumsum(tf.scalar(3)), right: [3] },
  { name: 'cumprod of a scalar', run: (tf) => tf.cumprod(tf.scalar(3)), right: [3] },
  {
    name: 'gradient of cumsum',
    run: (tf) => tf.grad((y) => tf.cumsum(y, 0).mul([1, 10, 100]))(tf.ones([2, 3])),
    right: [2, 20, 200, 1, 10, 100],
  },
  {
    name: 'topk values',
    run: (tf) => tf.topk([3, NaN, -Infinity, 3, Infinity], 5).values,
    right: [NaN, Infinity, 3, 3, -Infinity],
  },
  {
    name: 'topk places',
    run: (tf) => tf.topk([3, NaN, -Infinity, 3, Infinity], 5).indices,
    right: [1, 4, 0, 3, 2],
  },
  { name: 'range', run: (tf) => tf.range(0, 1e5, 0.1).slice(999999), right: [99999.9] },
  { name: 'range downwards', run: (tf) => tf.range(5, 0, -2), right: [5, 3, 1] },
  {
    name: 'linspace',
    run: (tf) => tf.linspace(0, 1, 1e6 + 1).gather(tf.tensor1d([100000, 1000000], 'int32')),
    right: [0.1, 1],
  },
  { name: 'sign', run: (tf) => tf.sign([1e-40, -3, 0, NaN]), right: [1, -1, 0, NaN] },
  {
    name: 'square of integers',
    run: (tf) => tf.square(tf.scalar(4097, 'int32')),
    right: [16785409],
  },
  {
    name: 'floorDiv of floats',
    run: (tf) => tf.floorDiv([7.5, -7.5, NaN, 1e20], [2, 2, 1, 1]),
    right: [3, -4, NaN, 1e20],
  },
  {
    name: 'denseBincount of what appears',
    run: (tf) => tf.denseBincount(tf.tensor1d([1, 1, 0], 'int32'), tf.tensor1d([]), 3, true),
    right: [1, 1, 0],
  },
  {
    name: 'a batch of [2, 1] by one of [3]',
    run: (tf) => tf.matMul(tf.tensor([2, 3], [2, 1, 1, 1]), tf.tensor([1, 10, 100], [3, 1, 1])),
    right: [2, 20, 200, 3, 30, 300],
  },
  {
    name: 'a batch of [2, 3] by one of [2, 1]',
    run: (tf) =>
      tf.matMul(tf.tensor([1, 2, 3, 4, 5, 6], [2, 3, 1, 1]), tf.tensor([1, 10], [2, 1, 1, 1])),
    right: [1, 2, 3, 40, 50, 60],
  },
  {
    name: 'tensorScatterUpdate',
    run: (tf) => tf.tensorScatterUpdate([1, 2, 3], [[0]], [9]),
    right: [9, 2, 3],
  },
  { name: 'softmax with a mask', run: (tf) => tf.softmax([0, -Infinity, 0]), right: [0.5, 0, 0.5] },
  {
    name: 'softmax by columns',
    run: (tf) =>
      tf.softmax(
        tf.tensor2d([
          [0, 5],
          [0, 5],
        ]),
        0,
      ),
    right: [0.5, 0.5, 0.5, 0.5],
  },
];

export const arithmeticCases: Case[] = [
  ...sums,
  ...cumulative.map(([name, [axis, exclusive, reverse], right]): Case => ({
    name: `${name} ${String([axis, exclusive, reverse])} by hand`,
    run: (tf): Tensor => tf[name as 'cumsum'](tf.tensor(matrix, [2, 3]), axis, exclusive, reverse),
    right,
  })),
  ...others,
];

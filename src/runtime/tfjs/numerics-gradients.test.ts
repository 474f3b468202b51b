/** Gradients whose right values are known by hand: ties, edges, and what public bug reports asked. */
import type { Rank, Tensor, Tensor1D, Tensor4D, Tensor5D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { loadTfjs } from './testing';

const tf = await loadTfjs();

/** Of the sum of `operation`, by `x`. */
const slope = (operation: (x: Tensor) => Tensor, x: Tensor) => [
  ...tf
    .grad((y: Tensor) => operation(y).sum())(x)
    .dataSync(),
];

describe.each(['cpu', 'wasm'])('on %s', (backend) => {
  const values: Record<string, [() => number[], number[]]> = {
    'mirrorPad, reflect': [
      () => slope((x) => tf.mirrorPad(x, [[1, 1]], 'reflect'), tf.tensor1d([1, 2, 3])),
      [1, 3, 1],
    ],
    'mirrorPad, symmetric': [
      () => slope((x) => tf.mirrorPad(x, [[1, 1]], 'symmetric'), tf.tensor1d([1, 2, 3])),
      [2, 1, 2],
    ],
    floorDiv: [() => slope((x) => tf.floorDiv(x, 2), tf.tensor1d([1.3, 2.7])), [0, 0]],
    'floorDiv by the divisor': [() => slope((x) => tf.floorDiv(7, x), tf.tensor1d([2, 3])), [0, 0]],
    'a cast to whole numbers': [
      () => slope((x) => x.cast('int32').cast('float32'), tf.tensor1d([1.3, 2.7])),
      [0, 0],
    ],
    'max of equal cells': [() => slope((x) => tf.max(x), tf.zeros([4])), [0.25, 0.25, 0.25, 0.25]],
    'max of two equal cells': [
      () => slope((x) => tf.max(x, 1), tf.tensor2d([1, 3, 3, 2, 1, 2], [2, 3])),
      [0, 0.5, 0.5, 0.5, 0, 0.5],
    ],
    'min of equal cells': [
      () => slope((x) => tf.min(x, 0, true), tf.tensor2d([1, 3, 1, 2], [2, 2])),
      [0.5, 0, 0.5, 1],
    ],
    'maximum of equals': [() => slope((x) => tf.maximum(x, 0), tf.zeros([2])), [1, 1]],
    'maxPool of equal cells': [
      () => slope((x) => tf.maxPool(x as Tensor4D, 2, 2, 'valid'), tf.ones([1, 2, 2, 1])),
      [1, 0, 0, 0],
    ],
    'topk of equal cells': [
      () => slope((x) => tf.topk(x, 2).values, tf.tensor1d([1, 1, 1])),
      [1, 1, 0],
    ],
    'cumsum along the first axis': [
      () => slope((x) => tf.cumsum(x, 0), tf.ones([3, 2])),
      [3, 3, 2, 2, 1, 1],
    ],
    cumprod: [() => slope((x) => tf.cumprod(x), tf.tensor1d([2, 3, 4])), [16, 10, 6]],
    'cumprod with a zero': [() => slope((x) => tf.cumprod(x), tf.tensor1d([2, 0, 4])), [1, 10, 0]],
    'conv3d with a stride, by the filter': [
      () => {
        const x = tf.range(0, 8).reshape<Tensor5D>([1, 2, 2, 2, 1]);
        const y = (w: Tensor) => tf.conv3d(x, w as Tensor5D, 2, 'same');
        return slope(y, tf.ones([2, 2, 2, 1, 1]));
      },
      [0, 1, 2, 3, 4, 5, 6, 7],
    ],
    'a dilated convolution, by the filter': [
      () => {
        const x = tf.ones<Rank.R4>([1, 5, 5, 1]);
        const y = (w: Tensor) => tf.conv2d(x, w as Tensor4D, 1, 'valid', 'NHWC', 2);
        return slope(y, tf.ones([3, 3, 1, 1]));
      },
      Array<number>(9).fill(1),
    ],
    'einsum of a square': [
      () => slope((x) => tf.einsum('ij,jk->ik', x, x), tf.tensor2d([1, 2, 3, 4], [2, 2])),
      [7, 11, 9, 13],
    ],
    topk: [() => slope((x) => tf.topk(x, 1).values, tf.tensor1d([1, 3, 2])), [0, 1, 0]],
    stridedSlice: [() => slope((x) => tf.stridedSlice(x, [0], [3], [2]), tf.ones([3])), [1, 0, 1]],
    gatherND: [
      () => slope((x) => tf.gatherND(x, tf.tensor2d([1, 1], [2, 1], 'int32')), tf.ones([3])),
      [0, 2, 0],
    ],
    'gather by an argMax of the same': [
      () => slope((x) => tf.gather(x, x.argMax(0)), tf.tensor1d([1, 3, 2])),
      [0, 1, 0],
    ],
    'where that hides an infinite slope': [
      () => slope((x) => tf.where(x.greater(0), x, tf.zerosLike(x)).sqrt(), tf.tensor1d([4, 1])),
      [0.25, 0.5],
    ],
  };

  it.each(Object.keys(values))('%s', async (name) => {
    await tf.setBackend(backend);
    const [actual, expected] = values[name]!;
    const found = actual();
    expect(found).toHaveLength(expected.length);
    expected.forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, 4);
    });
  });

  it('padding 0 is no padding', async () => {
    await tf.setBackend(backend);
    const shapes = [
      tf.conv1d(tf.ones<Rank.R3>([1, 6, 1]), tf.ones([3, 1, 1]), 1, 0),
      tf.conv2d(tf.ones<Rank.R4>([1, 4, 8, 1]), tf.ones([2, 2, 1, 1]), [1, 2], 0),
      tf.maxPool(tf.ones<Rank.R4>([1, 4, 6, 1]), [2, 3], [2, 3], 0),
      tf.avgPool(tf.ones<Rank.R4>([1, 6, 5, 1]), [4, 1], 1, 0),
    ].map(({ shape }) => shape);
    expect(shapes).toEqual([
      [1, 4, 1],
      [1, 3, 4, 1],
      [1, 2, 2, 1],
      [1, 3, 5, 1],
    ]);
  });

  it('tensorScatterUpdate leaves its input alone', async () => {
    await tf.setBackend(backend);
    const x = tf.zeros([3]);
    const y = tf.tensorScatterUpdate(x, tf.tensor2d([[1]], [1, 1], 'int32'), tf.tensor1d([5]));
    expect([x.arraySync(), y.arraySync()]).toEqual([
      [0, 0, 0],
      [0, 5, 0],
    ]);
  });

  it.each([
    [{ scale: false }, { center: false }],
    [{ dilationRate: 2 }, {}],
  ])('layers with %o train', async (options, more) => {
    await tf.setBackend(backend);
    const conv = { filters: 2, kernelSize: 3, ...options };
    const model = tf.sequential({
      layers: [
        tf.layers.conv2d({ ...conv, inputShape: [7, 7, 1] }),
        tf.layers.batchNormalization({ ...options, ...more }),
        tf.layers.flatten(),
        tf.layers.dense({ units: 1 }),
      ],
    });
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    const x = tf.randomNormal([4, 7, 7, 1], 0, 1, 'float32', 1);
    const { history } = await model.fit(x, tf.ones([4, 1]), { epochs: 2 });
    expect(history['loss']!.every((loss) => Number.isFinite(loss as number))).toBe(true);
  });

  it.each([
    ['Bincount', (x: Tensor) => tf.bincount(x.cast<Tensor1D>('int32'), tf.ones([3]), 4)],
    ['Unique', (x: Tensor) => tf.unique(x).values],
    ['CropAndResize', (x: Tensor) => crop(x.reshape<Tensor4D>([1, 1, 3, 1]))],
  ] as [string, (x: Tensor) => Tensor][])(
    '%s says what to use instead',
    async (name, operation) => {
      await tf.setBackend(backend);
      const attempt = () => slope(operation, tf.tensor1d([1, 2, 3]));
      expect(attempt).toThrow(`gradient function not found for ${name}. `);
      expect(attempt).toThrow(/\. \S.{10,}\.$/);
    },
  );
});

function crop(picture: Tensor4D): Tensor {
  const box = tf.tensor2d([[0, 0, 1, 1]], [1, 4]);
  return tf.image.cropAndResize(picture, box, tf.tensor1d([0], 'int32'), [1, 2]);
}

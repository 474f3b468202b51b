/** Seeds that are 0, fused convolutions with a dilation, branches not taken, batches of a data set. */
import type { Rank, Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { normal } from '../differences';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();

const seeded: Readonly<Record<string, (seed: number | undefined) => Tensor>> = {
  randomNormal: (seed) => tf.randomNormal([4], 0, 1, 'float32', seed),
  randomStandardNormal: (seed) => tf.randomStandardNormal([4], 'float32', seed),
  truncatedNormal: (seed) => tf.truncatedNormal([4], 0, 1, 'float32', seed),
  randomUniform: (seed) => tf.randomUniform([4], 0, 1, 'float32', seed),
  randomGamma: (seed) => tf.randomGamma([4], 2, 1, 'float32', seed),
  ...Object.fromEntries(
    (
      [
        'randomNormal',
        'randomUniform',
        'truncatedNormal',
        'orthogonal',
        'glorotNormal',
        'glorotUniform',
        'heNormal',
        'heUniform',
        'leCunNormal',
        'leCunUniform',
      ] as const
    ).map((name) => [
      `initializers.${name}`,
      (seed: number | undefined) =>
        tf.initializers[name](seed === undefined ? {} : { seed }).apply([3, 3]),
    ]),
  ),
  'initializers.varianceScaling': (seed) =>
    tf.initializers
      .varianceScaling({ scale: 1, mode: 'fanIn', distribution: 'normal', seed: seed! })
      .apply([3, 3]),
};
const numbers = (tensor: Tensor): number[] => [...tensor.dataSync()];

describe('a seed of 0', () => {
  beforeAll(() => tf.setBackend('cpu'));

  it.each(Object.entries(seeded))('is one for %s', (_, draw) => {
    expect(numbers(draw(0))).toEqual(numbers(draw(0)));
    expect(numbers(draw(1))).toEqual(numbers(draw(1)));
    expect(numbers(draw(0))).not.toEqual(numbers(draw(1)));
    expect(numbers(draw(undefined))).not.toEqual(numbers(draw(undefined)));
  });

  it('is one for multinomial', () => {
    const draw = (seed: number) => numbers(tf.multinomial(tf.zeros<Rank.R1>([9]), 40, seed));
    expect(draw(0)).toEqual(draw(0));
    expect(draw(0)).not.toEqual(draw(1));
  });

  it('stays 0 in what a layer says of itself', () => {
    const initializer = tf.initializers.glorotNormal({ seed: 0 });
    initializer.apply([2, 2]);
    expect(initializer.getConfig()).toMatchObject({ seed: 0 });
  });
});

describe.each(['cpu', 'wasm'])('on %s', (backend) => {
  beforeAll(() => tf.setBackend(backend));

  const activations = ['linear', 'relu', 'elu', 'sigmoid', 'leakyrelu'] as const;
  it.each(activations)('tf.fused.conv2d with a dilation trains, %s', (activation) => {
    const x = normal(tf, [1, 6, 6, 2], 1) as Tensor4D;
    const filter = normal(tf, [2, 2, 2, 3], 2) as Tensor4D;
    const bias = normal(tf, [3], 3);
    const common = { strides: 1, pad: 'same' as const, dilations: 2 };
    const fused = (a: Tensor, w: Tensor, b: Tensor) =>
      tf.fused.conv2d({
        ...common,
        x: a as Tensor4D,
        filter: w as Tensor4D,
        bias: b,
        activation,
        leakyreluAlpha: 0.2,
      });
    const apart = (a: Tensor, w: Tensor, b: Tensor) => {
      const y = tf.conv2d(a as Tensor4D, w as Tensor4D, 1, 'same', 'NHWC', 2).add(b);
      if (activation === 'leakyrelu') return tf.leakyRelu(y, 0.2);
      return activation === 'linear' ? y : tf[activation](y);
    };
    const [actual, expected] = [fused, apart].map((run) => [
      run(x, filter, bias),
      ...tf.grads((...given: Tensor[]) => run(given[0]!, given[1]!, given[2]!).square())([
        x,
        filter,
        bias,
      ]),
    ]);
    actual!.forEach((tensor, i) => {
      expect(tensor.shape).toEqual(expected![i]!.shape);
      expect(tensor.sub(expected![i]!).abs().max().dataSync()[0]).toBeLessThan(1e-4);
    });
  });

  it('tf.fused.depthwiseConv2d with a dilation trains', () => {
    const x = normal(tf, [1, 5, 5, 2], 1) as Tensor4D;
    const filter = normal(tf, [2, 2, 2, 1], 2) as Tensor4D;
    const slopes = [
      (w: Tensor) =>
        tf.fused.depthwiseConv2d({
          x,
          filter: w as Tensor4D,
          strides: 1,
          pad: 'valid',
          dilations: 2,
        }),
      (w: Tensor) => tf.depthwiseConv2d(x, w as Tensor4D, 1, 'valid', 'NHWC', 2),
    ].map((run) => numbers(tf.grad((w: Tensor) => run(w).square())(filter)));
    expect(Math.max(...slopes[0]!.map(Math.abs))).toBeGreaterThan(0.1);
    slopes[0]!.forEach((slope, i) => expect(slope).toBeCloseTo(slopes[1]![i]!, 3));
  });

  it.each([Infinity, -Infinity, NaN])(
    'the branch that where does not take has no gradient, dy %s',
    (size) => {
      const condition = tf.tensor1d([true, false], 'bool');
      const dy = tf.fill<Rank.R1>([2], size);
      const choose = (a: Tensor, b: Tensor) => tf.where(condition, a, b);
      const [da, db] = tf.grads(choose)([tf.tensor1d([1, 2]), tf.tensor1d([3, 4])], dy);
      expect(numbers(da!)).toEqual([size, 0]);
      expect(numbers(db!)).toEqual([0, size]);
    },
  );

  it('where hands gradients through whatever was broadcast', () => {
    const a = tf.tensor1d([1, 2]);
    const square = (b: Tensor) => tf.where(a.greater(1), b.square(), a).sum();
    expect(tf.grad(square)(tf.scalar(3)).arraySync()).toBe(6);
    expect(
      tf
        .grad((b: Tensor) => tf.grad(square)(b))(tf.scalar(3))
        .arraySync(),
    ).toBe(2);
  });
});

describe('batches of a data set', () => {
  beforeAll(() => tf.setBackend('cpu'));

  const model = () => {
    const made = tf.sequential({
      layers: [tf.layers.dense({ units: 3, inputShape: [2], activation: 'softmax' })],
    });
    made.compile({ optimizer: 'sgd', loss: 'sparseCategoricalCrossentropy' });
    return made;
  };
  const dataset = (ys: () => unknown, xs: () => unknown = () => tf.ones([2, 2])) => ({
    size: 1,
    iterator() {
      let left = 1;
      const next = () =>
        Promise.resolve(
          left-- > 0 ? { value: { xs: xs(), ys: ys() }, done: false } : { value: null, done: true },
        );
      return Promise.resolve({ next });
    },
  });
  const fit = (ys: () => unknown, xs?: () => unknown) =>
    model().fitDataset(dataset(ys, xs), { epochs: 1, verbose: 0 });

  it.each(['int32', 'float32'] as const)('labels of type %s train a classifier', async (type) => {
    const history = await fit(() => tf.tensor1d([0, 2], type));
    expect(history.history['loss']![0]).toBeGreaterThan(0);
  });

  it.each([
    ['a label that is no class', () => tf.tensor1d([0, 3]), 'The label 3 of sample 1 is no class'],
    ['one-hot rows', () => tf.ones([2, 3]), 'use categoricalCrossentropy'],
    ['an array', () => [0, 1], 'y is an array, not a tensor'],
  ] as const)('%s is named, in training and in testing', async (_, ys, words) => {
    await expect(fit(ys)).rejects.toThrow(words);
    await expect(model().evaluateDataset(dataset(ys) as never, {})).rejects.toThrow(words);
    const validationData = dataset(ys) as never;
    const good = dataset(() => tf.tensor1d([0, 1])) as never;
    await expect(
      model().fitDataset(good, { epochs: 1, verbose: 0, validationData }),
    ).rejects.toThrow(words);
  });

  it('data of another width is named as in fit', async () => {
    const words = 'each example has shape [2]';
    await expect(
      fit(
        () => tf.tensor1d([0, 1]),
        () => tf.ones([2, 5]),
      ),
    ).rejects.toThrow(words);
  });

  it('leaves no tensor behind', async () => {
    const made = model();
    const labels = () => tf.tensor1d([0, 1], 'int32');
    await made.fitDataset(dataset(labels), { epochs: 1, verbose: 0 });
    const before = tf.memory().numTensors;
    await made.fitDataset(dataset(labels), { epochs: 3, verbose: 0 });
    expect(tf.memory().numTensors).toBe(before);
  });
});

/** Programs after public reports of wrong numbers, each with the right ones, on both backends. */
import type { Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTfjs } from './testing';

const tf = await loadTfjs();

describe.each(['wasm', 'cpu'])('on %s', (backend) => {
  beforeAll(async () => {
    await tf.setBackend(backend);
  });

  const values = (x: Tensor | Tensor[]) => [...[x].flat()[0]!.dataSync()];
  const close = (x: Tensor, right: number[], digits = 6) => {
    const list = values(x);
    expect(list.length).toBe(right.length);
    list.forEach((value, i) => expect(value).toBeCloseTo(right[i]!, digits));
  };

  describe('NaN stays NaN', () => {
    // The second is what Infinity - Infinity gives on x86: its sign is set.
    const nans = {
      'from code': () => tf.scalar(NaN),
      computed: () => tf.scalar(Infinity).sub(Infinity),
    };
    const layer = (activation: 'relu' | 'relu6' | 'hardSigmoid') => (x: Tensor) =>
      tf.layers
        .dense({ units: 1, inputShape: [1], activation, kernelInitializer: 'ones' })
        .apply(x.reshape([1, 1])) as Tensor;
    const operations: Record<string, (x: Tensor) => Tensor> = {
      clipByValue: (x) => x.clipByValue(-1, 1),
      'max(0, x)': (x) => tf.maximum(0, x),
      'min(0, x)': (x) => tf.minimum(0, x),
      relu: (x) => x.relu(),
      relu6: (x) => x.relu6(),
      'dense relu': layer('relu'),
      'dense relu6': layer('relu6'),
      'dense hardSigmoid': layer('hardSigmoid'),
      convolution: (x) => tf.conv2d(x.reshape([1, 1, 1, 1]), tf.ones([1, 1, 1, 1]), 1, 'valid'),
      'max pooling': (x) =>
        tf.maxPool(x.reshape([1]).tile([4]).reshape([1, 2, 2, 1]), 2, 1, 'valid'),
      'average pooling': (x) =>
        tf.avgPool(x.reshape([1]).tile([4]).reshape([1, 2, 2, 1]), 2, 1, 'valid'),
    };
    it.each(Object.keys(operations))('%s', (name) => {
      for (const nan of Object.values(nans)) {
        expect(values(operations[name]!(nan()))).toEqual([NaN]);
      }
    });

    it('in a loss, a metric and a mean', () => {
      const labels = tf.tensor2d([[1, 0]]);
      const guess = tf.tensor2d([[NaN, NaN]]);
      for (const name of [
        'categoricalCrossentropy',
        'binaryCrossentropy',
        'meanSquaredError',
      ] as const) {
        expect(values(tf.metrics[name](labels, guess))).toEqual([NaN]);
      }
      expect(values(tf.losses.logLoss(labels, guess))).toEqual([NaN]);
      expect(values(tf.losses.softmaxCrossEntropy(labels, guess))).toEqual([NaN]);
      expect(values(guess.mean())).toEqual([NaN]);
    });
  });

  it('a net that has diverged reports it', { timeout: 60_000 }, async () => {
    const model = tf.sequential({
      layers: [
        tf.layers.conv2d({ filters: 4, kernelSize: 3, inputShape: [8, 8, 1], activation: 'relu' }),
        tf.layers.flatten(),
        tf.layers.dense({ units: 2, activation: 'softmax' }),
      ],
    });
    model.compile({ loss: 'categoricalCrossentropy', optimizer: tf.train.sgd(1e20) });
    const classes = tf.range(0, 16, 1, 'int32').mod(tf.scalar(2, 'int32'));
    const y = tf.oneHot(classes, 2).toFloat();
    const { history } = await model.fit(tf.randomNormal([16, 8, 8, 1], 0, 1, 'float32', 3), y, {
      epochs: 4,
      verbose: 0,
    });
    expect(history['loss']!.at(-1)).toBeNaN();
    expect(values(model.getWeights()[0]!)[0]).toBeNaN();
    expect(values(model.predict(tf.ones([1, 8, 8, 1])))).toEqual([NaN, NaN]);
  });

  it('other types and empty tensors', () => {
    close(
      tf.oneHot(tf.tensor1d([0, 2], 'int32'), 3, 0.9, 0.05, 'float32'),
      [0.9, 0.05, 0.05, 0.05, 0.05, 0.9],
    );
    const indices = tf.tensor2d([[2], [0]], [2, 1], 'int32');
    expect(
      values(
        tf.gather(
          tf.tensor2d([
            [1, 2, 3],
            [4, 5, 6],
          ]),
          indices,
          1,
          1,
        ),
      ),
    ).toEqual([3, 4]);
    expect(values(tf.tensor1d([-5, 0, 300], 'int32').clipByValue(0, 255))).toEqual([0, 0, 255]);
    expect(values(tf.tensor1d([true, false], 'bool').neg()).length).toBe(2);
    expect(values(tf.equal(tf.tensor1d(['猫', '狗']), tf.tensor1d(['猫', '猫'])))).toEqual([1, 0]);
    expect(values(tf.log1p(tf.tensor1d([1e-8])))).toEqual([Math.fround(1e-8)]);
    expect(values(tf.tensor1d([]).sum())).toEqual([0]);
    expect(values(tf.matMul(tf.zeros([1, 0]), tf.zeros([0, 1])))).toEqual([0]);
  });

  it('sums of many terms', { timeout: 60_000 }, () => {
    close(tf.fill([1000000], 0.1).mean(), [0.1]);
    close(tf.fill([1000000], 0.1).sum().div(1e6), [0.1]);
    close(tf.softmax(tf.zeros([1, 100000])).sum(), [1], 5);
    close(tf.softmax(tf.randomNormal([2, 100000], 0, 3, 'float32', 1)).sum(1), [1, 1], 5);
    close(
      tf
        .logSoftmax(tf.zeros([1, 100000]))
        .slice([0, 7], [1, 1])
        .reshape([1]),
      [-Math.log(1e5)],
      5,
    );
    close(tf.logSumExp(tf.zeros([100000])), [Math.log(1e5)], 5);
    expect(tf.tidy(() => values(tf.ones([33554432]).sum()))).toEqual([33554432]);
  });

  it('cumsum along any axis', () => {
    const x = tf.tensor2d([
      [1, 2],
      [3, 4],
    ]);
    expect(values(tf.cumsum(x, -1))).toEqual([1, 3, 3, 7]);
    expect(values(tf.cumsum(x, 0))).toEqual([1, 2, 4, 6]);
    expect(values(tf.grad((y) => tf.cumsum(y, 0).sum())(tf.ones([3, 4])))).toEqual([
      3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1,
    ]);
    expect(values(tf.cumsum(tf.scalar(3)))).toEqual([3]);
  });

  it('kernels that were missing', () => {
    const classes = tf.tensor1d([0, 1], 'int32');
    expect(values(tf.math.confusionMatrix(classes, classes, 2))).toEqual([1, 0, 0, 1]);
    expect(values(tf.spectral.fft(tf.complex([1, 2], [0, 0])))).toEqual([3, 0, -1, 0]);
    expect(values(tf.complex([3], [4]).abs())).toEqual([5]);
    const integers = tf.tensor2d([1, 2, 3, 4], [2, 2], 'int32');
    expect(values(tf.matMul(integers, integers))).toEqual([7, 10, 15, 22]);
    close(
      tf.softmax(
        tf.tensor2d([
          [0, 3],
          [0, 3],
        ]),
        0,
      ),
      [0.5, 0.5, 0.5, 0.5],
    );
    close(
      tf
        .tensor2d([
          [0, 3],
          [0, 3],
        ])
        .softmax(-2),
      [0.5, 0.5, 0.5, 0.5],
    );
    expect(() => tf.softmax(tf.scalar(1))).toThrow('has no axis');
  });

  it('a causal convolution sees what was', () => {
    const layer = tf.layers.conv1d({
      filters: 1,
      kernelSize: 3,
      padding: 'causal',
      kernelInitializer: 'ones',
    });
    expect(values(layer.apply(tf.ones([1, 5, 1])) as Tensor)).toEqual([1, 2, 3, 3, 3]);
    expect(layer.computeOutputShape([null, 5, 1])).toEqual([null, 5, 1]);
    expect(layer.getConfig()['padding']).toBe('causal');
    const wide = tf.layers.conv1d({
      filters: 1,
      kernelSize: 2,
      dilationRate: 2,
      padding: 'causal',
      kernelInitializer: 'ones',
    });
    expect(values(wide.apply(tf.tensor([1, 2, 3, 4], [1, 4, 1])) as Tensor)).toEqual([1, 2, 4, 6]);
  });

  it('a complex tensor outlives a change of backend', async () => {
    const z = tf.complex([1, 2], [3, 4]);
    await tf.setBackend(backend === 'cpu' ? 'wasm' : 'cpu');
    expect(values(z)).toEqual([1, 3, 2, 4]);
    expect(values(tf.imag(z))).toEqual([3, 4]);
    await tf.setBackend(backend);
  });
});

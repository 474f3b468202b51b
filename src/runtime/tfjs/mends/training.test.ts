import type { Tensor } from '@tensorflow/tfjs-core';
import type { Sequential } from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { normal } from '../differences';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();
const { layers } = tf;
const kernelInitializer = 'ones';
const small = () => ({ kernelInitializer: tf.initializers.randomNormal({ stddev: 0.3, seed: 5 }) });

const models: Record<string, { input: () => Tensor; layers: () => Sequential['layers'] }> = {
  'convolution and max pooling': {
    input: () => normal(tf, [4, 9, 9, 2], 1),
    layers: () => [
      layers.conv2d({
        filters: 3,
        kernelSize: 3,
        strides: 2,
        padding: 'same',
        activation: 'relu',
        inputShape: [9, 9, 2],
        ...small(),
      }),
      layers.maxPooling2d({ poolSize: 2, padding: 'same' }),
      layers.flatten(),
      layers.dense({ units: 1, ...small() }),
    ],
  },
  'convolution in 1-D and average pooling': {
    input: () => normal(tf, [4, 11, 2], 1),
    layers: () => [
      layers.conv1d({
        filters: 3,
        kernelSize: 3,
        activation: 'tanh',
        inputShape: [11, 2],
        ...small(),
      }),
      layers.averagePooling1d({ poolSize: 2, padding: 'same' }),
      layers.flatten(),
      layers.dense({ units: 1, ...small() }),
    ],
  },
  'separable convolution and batch normalisation': {
    input: () => normal(tf, [4, 6, 6, 2], 1),
    layers: () => [
      layers.separableConv2d({
        filters: 3,
        kernelSize: 3,
        inputShape: [6, 6, 2],
        depthwiseInitializer: small().kernelInitializer,
        pointwiseInitializer: small().kernelInitializer,
      }),
      layers.batchNormalization(),
      layers.globalAveragePooling2d({}),
      layers.dense({ units: 1, kernelInitializer }),
    ],
  },
  embedding: {
    input: () => tf.tensor2d([0, 3, 3, 1, 2, 2, 0, 1], [4, 2], 'int32'),
    layers: () => [
      layers.embedding({
        inputDim: 4,
        outputDim: 3,
        inputLength: 2,
        embeddingsInitializer: small().kernelInitializer,
      }),
      layers.flatten(),
      layers.dense({ units: 1, ...small() }),
    ],
  },
  lstm: {
    input: () => normal(tf, [4, 5, 2], 1),
    layers: () => [
      layers.lstm({
        units: 3,
        inputShape: [5, 2],
        recurrentInitializer: small().kernelInitializer,
        ...small(),
      }),
      layers.dense({ units: 1, ...small() }),
    ],
  },
  gru: {
    input: () => normal(tf, [4, 5, 2], 1),
    layers: () => [
      layers.gru({
        units: 3,
        inputShape: [5, 2],
        recurrentInitializer: small().kernelInitializer,
        ...small(),
      }),
      layers.dense({ units: 1, ...small() }),
    ],
  },
};

/** Losses of a few epochs of `model.fit`. */
async function train(backend: string, name: string): Promise<number[]> {
  await tf.setBackend(backend);
  const { input, layers: make } = models[name]!;
  const model = tf.sequential({ layers: make() });
  model.compile({ optimizer: tf.train.adam(0.03), loss: 'meanSquaredError' });
  const { history } = await model.fit(input(), tf.tensor2d([1, -1, 0.5, 2], [4, 1]), {
    epochs: 25,
    batchSize: 4,
    shuffle: false,
  });
  model.dispose();
  return history['loss'] as number[];
}

describe('training on wasm follows training on cpu', () => {
  it.each(Object.keys(models))('%s', async (name) => {
    const [cpu, wasm] = [await train('cpu', name), await train('wasm', name)];
    expect(wasm.at(-1)).toBeLessThan(0.7 * wasm[0]!);
    expect(wasm[0]).toBeCloseTo(cpu[0]!, 4);
    expect(wasm[5]).toBeCloseTo(cpu[5]!, 2);
  });
});

import { describe, expect, it } from 'vitest';
import { loadTfjs } from './testing';

const tf = await loadTfjs();

describe('the module @tensorflow/tfjs', () => {
  it('exports what experiments use, of one version', () => {
    expect(new Set(Object.values(tf.version))).toEqual(new Set(['4.22.0']));
    for (const name of [
      'tensor',
      'tidy',
      'grad',
      'variableGrads',
      'customGrad',
      'sequential',
      'model',
      'input',
      'layers',
      'train',
      'losses',
      'metrics',
      'initializers',
      'regularizers',
      'constraints',
      'callbacks',
      'linalg',
      'image',
      'signal',
      'setWasmPaths',
      'setBackend',
      'memory',
    ]) {
      expect(tf).toHaveProperty(name);
    }
  });

  it.each(['cpu', 'wasm'])('trains a model of tf.layers on %s', async (backend) => {
    expect(await tf.setBackend(backend)).toBe(true);
    const model = tf.sequential({
      layers: [
        tf.layers.dense({
          units: 8,
          activation: 'tanh',
          inputShape: [2],
          kernelInitializer: tf.initializers.glorotNormal({ seed: 1 }),
        }),
        tf.layers.dense({
          units: 1,
          activation: 'sigmoid',
          kernelInitializer: tf.initializers.glorotNormal({ seed: 2 }),
        }),
      ],
    });
    model.compile({
      optimizer: tf.train.adam(0.1),
      loss: 'binaryCrossentropy',
    });
    const x = tf.tensor2d([0, 0, 0, 1, 1, 0, 1, 1], [4, 2]);
    const y = tf.tensor2d([0, 1, 1, 0], [4, 1]);
    const { history } = await model.fit(x, y, { epochs: 60, batchSize: 4 });
    const loss = history['loss'] as number[];
    expect(loss.at(-1)).toBeLessThan(0.1);
    expect(x.add(1).relu().sum().arraySync()).toBe(12);
  });
});

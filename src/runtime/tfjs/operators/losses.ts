/** Cases of spectra, losses, metrics and activations of layers. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { floatsOf, type Case } from './values';

function* spectra(): Generator<Case> {
  for (const shape of [[4], [2, 3], [2, 2, 4], [1], [5]]) {
    const at = `[${shape.join()}]`;
    const signal = (tf: Tfjs) => tf.complex(floatsOf(tf, shape), floatsOf(tf, shape, [], 9));
    const noise = 1e-5;
    yield { name: `fft ${at}`, run: (tf) => tf.spectral.fft(signal(tf)), noise };
    yield { name: `ifft ${at}`, run: (tf) => tf.spectral.ifft(signal(tf)), noise };
    yield { name: `rfft ${at}`, run: (tf) => tf.spectral.rfft(floatsOf(tf, shape)), noise };
    yield { name: `irfft ${at}`, run: (tf) => tf.spectral.irfft(signal(tf)), noise };
    yield { name: `real ${at}`, run: (tf) => tf.real(signal(tf)) };
    yield { name: `imag ${at}`, run: (tf) => tf.imag(signal(tf)) };
  }
  yield { name: 'stft', run: (tf) => tf.signal.stft(tf.range(0, 12), 4, 2), noise: 1e-4 };
  yield { name: 'real of real numbers', run: (tf) => tf.real(tf.tensor1d([1, 2])) };
  yield { name: 'imag of real numbers', run: (tf) => tf.imag(tf.tensor1d([1, 2])) };
}

function* losses(): Generator<Case> {
  const labels = (tf: Tfjs) =>
    tf.tensor2d([
      [1, 0],
      [0, 1],
    ]);
  const predictions: Record<string, number[]> = {
    ordinary: [0.2, 0.8, 0.4, 0.6],
    'a NaN': [NaN, 0.8, 0.4, 0.6],
    'all NaN': [NaN, NaN, NaN, NaN],
    'out of range': [2, -1, 0, 1],
    infinite: [Infinity, 0, 1, -Infinity],
  };
  const metrics = [
    'binaryAccuracy',
    'binaryCrossentropy',
    'categoricalAccuracy',
    'categoricalCrossentropy',
    'cosineProximity',
    'meanAbsoluteError',
    'meanAbsolutePercentageError',
    'meanSquaredError',
    'precision',
    'recall',
    'r2Score',
  ] as const;
  const names = [
    'absoluteDifference',
    'cosineDistance',
    'hingeLoss',
    'huberLoss',
    'logLoss',
    'meanSquaredError',
    'sigmoidCrossEntropy',
    'softmaxCrossEntropy',
  ] as const;
  for (const [kind, values] of Object.entries(predictions)) {
    const guess = (tf: Tfjs) => tf.tensor2d(values, [2, 2]);
    for (const name of metrics) {
      yield {
        name: `metric ${name}, ${kind}`,
        run: (tf) => tf.metrics[name](labels(tf), guess(tf)),
        noise: 1e-5,
      };
    }
    for (const name of names) {
      const loss = (tf: Tfjs) => tf.losses[name] as (a: Tensor, b: Tensor, c?: number) => Tensor;
      yield {
        name: `loss ${name}, ${kind}`,
        run: (tf) =>
          name === 'cosineDistance'
            ? tf.losses.cosineDistance(labels(tf), guess(tf), 1)
            : loss(tf)(labels(tf), guess(tf)),
        noise: 1e-5,
      };
    }
  }
  for (const activation of [
    'elu',
    'selu',
    'relu',
    'relu6',
    'linear',
    'sigmoid',
    'hardSigmoid',
    'softplus',
    'softsign',
    'tanh',
    'softmax',
    'logSoftmax',
    'swish',
    'mish',
    'gelu',
    'gelu_new',
  ] as const) {
    yield {
      name: `layer activation ${activation}`,
      run: (tf) =>
        tf.layers
          .activation({ activation: activation as 'relu' })
          .apply(floatsOf(tf, [2, 6], [NaN])) as Tensor,
      noise: 1e-5,
    };
  }
  yield {
    name: 'layer leakyReLU',
    run: (tf) => tf.layers.leakyReLU().apply(floatsOf(tf, [2, 6], [NaN])) as Tensor,
  };
  yield {
    name: 'layer reLU up to 2',
    run: (tf) => tf.layers.reLU({ maxValue: 2 }).apply(floatsOf(tf, [2, 6], [NaN])) as Tensor,
  };
  yield {
    name: 'layer thresholdedReLU',
    run: (tf) => tf.layers.thresholdedReLU().apply(floatsOf(tf, [2, 6], [NaN])) as Tensor,
  };
}

export const lossCases: Case[] = [...spectra(), ...losses()];

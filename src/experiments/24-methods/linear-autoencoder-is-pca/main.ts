import * as tf from '@tensorflow/tfjs';
import { param, progress, report } from 'lab';
import { closeness, drawCodes, drawStep } from './charts';
import { drawPoints, principalAxes } from './data';
import { makeAutoencoder } from './network';

const codeSize = param('codeSize', 2, [1, 4, 1]);
const learningRate = param(
  'learningRate',
  0.02,
  [0.005, 0.04, 0.005],
);
const activation = param('activation', 'linear', [
  'linear',
  'tanh',
  'relu',
]);
const offset = param('offset', 3, [0, 6, 0.5]);
const centred = param('centred', true);
const steps = 3000;

tf.tidy(() => {
  // zh: 400 个点，5 维。PCA：协方差矩阵的前几个特征向量。
  // en: 400 points, 5 dimensions. PCA: the first eigenvectors
  // en: of the covariance matrix.
  const x = drawPoints(offset, centred);
  const pca = principalAxes(x, codeSize);

  // zh: 自编码器：梯度下降 3000 步。
  // en: The autoencoder: 3000 steps of gradient descent.
  const network = makeAutoencoder(codeSize, activation);
  const descent = tf.train.sgd(learningRate);
  for (let step = 1; step <= steps; step++) {
    tf.tidy(() => {
      const error = () => network.error(x);
      const loss = descent.minimize(error, true)!;
      drawStep(step, loss, network.decoder, pca);
    });
    progress(step, steps);
  }
  descent.dispose();

  // zh: 损失降到哪里？张成的是不是同一个子空间？
  // en: Where did the loss get to? Is the subspace the same?
  const loss = network.error(x).dataSync()[0];
  report('loss', loss);
  report('discardedVariance', pca.discarded);
  report('excess', loss / pca.discarded - 1);
  report('closeness', closeness(network.decoder, pca));
  drawCodes(x, network.encode(x), pca);
});
tf.disposeVariables();

import * as tf from '@tensorflow/tfjs';
import { param, random, report, seed, steps } from 'lab';
import { drawWeights, minimize } from 'lab/nets';
import { closeness, drawCodes, drawStep } from './charts';
import { drawPoints, principalAxes } from './data';

const codeSize = param('codeSize', 2, [1, 4, 1]);
const rates = [0.005, 0.04, 0.005] as const;
const rate = param('learningRate', 0.02, rates);
const kinds = ['linear', 'tanh', 'relu'] as const;
const activation = param('activation', 'linear', kinds);
const offset = param('offset', 3, [0, 6, 0.5]);
const centred = param('centred', true);

// zh: 400 个点，5 维。PCA：协方差矩阵的前几个特征向量。
// en: 400 points, 5 dimensions. PCA: the first eigenvectors of
// en: the covariance matrix.
const points = drawPoints(offset);
const x = centred ? points.sub(points.mean(0)) : points;
const pca = principalAxes(x, codeSize);

// zh: 自编码器 5 → k → 5，没有偏置。
// en: Autoencoder 5 → k → 5, without biases.
const rng = random(seed + 1);
const start = { normal: 0.3 };
const encoder = drawWeights(5, codeSize, start, rng);
const decoder = drawWeights(codeSize, 5, start, rng);
const encode = () => {
  const code = x.matMul(encoder);
  return activation === 'linear'
    ? code
    : tf[activation](code);
};

// zh: 重建误差：差的平方和，对样本求平均。
// en: Reconstruction error: squares summed, averaged over the
// en: samples.
const error = () => {
  const rebuilt = encode().matMul(decoder);
  return x.sub(rebuilt).square().sum(1).mean();
};

// zh: 梯度下降 3000 步。
// en: 3000 steps of gradient descent.
const descent = tf.train.sgd(rate);
for (const step of steps(3000)) {
  const loss = minimize(descent, error, [encoder, decoder]);
  drawStep(step, loss, decoder, pca);
}

// zh: 损失降到哪里？张成的是不是同一个子空间？
// en: Where did the loss get to? Is the subspace the same?
const [loss] = error().dataSync();
report('loss', loss);
report('discardedVariance', pca.discarded);
report('excess', loss / pca.discarded - 1);
report('closeness', closeness(decoder, pca));
drawCodes(x, encode(), pca);

import * as tf from '@tensorflow/tfjs';
import { param, report, table } from 'lab';
import {
  compare,
  drawCodes,
  reportThresholds,
  watchObjective,
} from './charts';
import { trainEncoder } from './encoder';
import { ista } from './ista';
import { makeSignals } from './signals';

const lambda = param('lambda', 0.05, [0.005, 0.5, 0.005]);
const active = param('active', 3, [1, 12, 1]);
const noise = param('noise', 0, [0, 0.2, 0.01]);
const iterations = param(
  'iterations',
  2000,
  [10, 4000, 10],
);

tf.tidy(() => {
  // zh: 64 个信号，各由字典里的几个原子相加而成。
  // en: 64 signals, each a sum of a few atoms of a dictionary.
  const signals = makeSignals(active, noise);
  const { dictionary, test } = signals;

  // zh: 一、稀疏编码：没有编码器，每个信号解一个优化问题。
  // en: 1. Sparse coding: no encoder; a problem for each signal.
  const curve = watchObjective(test.x, dictionary, lambda);
  const found = ista(test.x, dictionary, lambda, {
    iterations,
    watch: curve.watch,
  });
  report('rises', curve.rises());

  // zh: 原子两两正交时，答案是软阈值：各数向 0 缩短 0.05。
  // en: Orthonormal atoms: each number is shortened by 0.05.
  reportThresholds([0.3, -0.02, 0.08]);

  // zh: 二、稀疏自编码器：训练编码器，一次前向给出编码。
  // en: 2. Sparse autoencoder: a trained encoder, one pass.
  const encoder = trainEncoder(signals, lambda);
  const codes = { ista: found, encoder: encoder(test.x) };
  table('comparison', compare(codes, signals, lambda));
  drawCodes({ truth: test.codes, ...codes });
});
tf.disposeVariables();

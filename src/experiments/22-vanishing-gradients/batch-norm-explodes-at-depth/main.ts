import * as tf from '@tensorflow/tfjs';
import { param, progress, table } from 'lab';
import { drawBatches, measures } from './charts';
import { draw, propagate, type Setting } from './network';

const depth = param('depth', 40, [5, 60, 5]);
const width = param('width', 300, [50, 400, 50]);
const batch = param('batch', 128, [4, 256, 4]);
// zh: 权重的标准差 = 系数 × √(2 / 宽度)；1 就是 He。
// en: Weight deviation = factor × √(2 / width); 1 is He.
const factor = param('factor', 1, [0.25, 4, 0.25]);

// zh: 一、刚初始化的网络，没有训练：逐层看梯度。
// en: 1. Networks as initialised, untrained, layer by layer.
const weights = Array.from({ length: depth }, () =>
  draw(width, width),
);
const setting = { weights, batch, factor };
const tripled = { ...setting, factor: 3 * factor };
const settings: Record<string, Setting> = {
  reluNorm: { ...setting, f: 'relu', norm: true },
  reluNormTripled: { ...tripled, f: 'relu', norm: true },
  tanhNorm: { ...setting, f: 'tanh', norm: true },
  linearNorm: { ...setting, f: 'linear', norm: true },
  relu: { ...setting, f: 'relu' },
  reluNormSkip: {
    ...setting,
    f: 'relu',
    norm: true,
    skip: true,
  },
};
const rows = [];
for (const [network, setting] of Object.entries(settings)) {
  rows.push(measures(network, propagate(setting)));
  progress(rows.length, 11);
}
table('networks', rows);

// zh: 二、批越大，越接近理论值 π / (π − 1)。
// en: 2. Larger batches come near the theory, π / (π − 1).
drawBatches(setting, [8, 16, 32, 64, 128]);
tf.dispose(weights);

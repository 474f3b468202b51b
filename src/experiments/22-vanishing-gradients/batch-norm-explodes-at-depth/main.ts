import * as tf from '@tensorflow/tfjs';
import { param, progress, report, table } from 'lab';
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
  reluTripled: { ...tripled, f: 'relu' },
  reluNormSkip: {
    ...setting,
    f: 'relu',
    norm: true,
    skip: true,
  },
  reluSkip: { ...setting, f: 'relu', skip: true },
};
const rows = [];
const totals: Record<string, number> = {};
for (const [network, setting] of Object.entries(settings)) {
  const row = measures(network, propagate(setting));
  rows.push(row);
  totals[network] = row.total;
  progress(rows.length, 13);
}
table('networks', rows);

// zh: 权重放大三倍，梯度多增长几个数量级？批归一化留下几成？
// en: Weights three times as large: how many more orders of
// en: growth, and what share of them does BN leave?
const { relu, reluTripled, reluNorm, reluNormTripled } =
  totals;
const without = reluTripled - relu;
report('tripledOrders', without);
report(
  'tripledLeft',
  (reluNormTripled - reluNorm) / without,
);

// zh: 二、批越大，越接近理论值 π / (π − 1)。
// en: 2. Larger batches come near the theory, π / (π − 1).
drawBatches(setting, [8, 16, 32, 64, 128]);
tf.dispose(weights);

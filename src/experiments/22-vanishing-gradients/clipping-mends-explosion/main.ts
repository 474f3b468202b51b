import * as tf from '@tensorflow/tfjs';
import { param, report, table } from 'lab';
import { drawLags } from './lags';
import { makeData } from './network';
import { train } from './training';

const length = param('length', 30, [5, 60, 1]);
const large = param('large', 1.5, [1, 2, 0.05]);
const small = param('small', 0.5, [0.1, 1, 0.05]);
const threshold = param(
  'threshold',
  1,
  [0.01, 100, 0.01],
  'log',
);

// zh: 记住第一个数：一串 0 和 1 过后，再说出第一个。
// en: Recall: after a string of bits, say which came first.
const data = makeData(length);

// zh: 一、梯度沿时间传回去；裁剪把它整体乘一个数。
// en: 1. The gradient back in time; clipping scales it whole.
drawLags('large', large, threshold, data);
drawLags('small', small, threshold, data);

// zh: 二、训练 100 步，裁剪或不裁剪。
// en: 2. Train for 100 steps, with clipping and without.
const plans = [
  { run: 'largeFree', radius: large, threshold: Infinity },
  { run: 'largeClipped', radius: large, threshold },
  { run: 'smallFree', radius: small, threshold: Infinity },
  { run: 'smallClipped', radius: small, threshold },
  { run: 'oneClipped', radius: 1, threshold },
];
const rows = plans.map((plan, round) => {
  const { row, metrics } = train(plan, data, round);
  for (const [name, value] of Object.entries(metrics)) {
    report(`${plan.run}-${name}`, value);
  }
  return row;
});
table('runs', rows);
tf.disposeVariables();
tf.dispose(data.inputs);

import * as tf from '@tensorflow/tfjs';
import { param, table } from 'lab';
import { clipByNorm, clipByValue, none } from './cures';
import { makeData } from './network';
import { train } from './training';

const radius = param('radius', 1.2, [1, 2, 0.05]);
const learningRate = param(
  'learningRate',
  0.01,
  [0.0001, 0.1, 0.0001],
  'log',
);
const threshold = param(
  'threshold',
  1,
  [0.01, 100, 0.01],
  'log',
);
const length = param('length', 30, [5, 60, 1]);

// zh: 任务：一串 0 和 1 过后，说出第一个数。线性循环网络。
// en: The task: after a string of bits, name the first. The net
// en: is recurrent and linear.
const data = makeData(length);

// zh: 同一个网络，同样的起点，五种办法。
// en: One network, one start, five ways.
const byNorm = clipByNorm(threshold);
const byValue = clipByValue(threshold);
const plan = { radius, learningRate, cure: none };
const plans = [
  { ...plan, run: 'free' },
  { ...plan, run: 'normClipped', cure: byNorm },
  { ...plan, run: 'valueClipped', cure: byValue },
  { ...plan, run: 'tinyRate', learningRate: 1e-8 },
  { ...plan, run: 'radiusOne', radius: 1 },
];
const rows = plans.map((plan, round) =>
  train(plan, data, round),
);
table('runs', rows);
tf.disposeVariables();
tf.dispose(data.inputs);

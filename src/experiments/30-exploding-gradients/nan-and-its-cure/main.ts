import * as tf from '@tensorflow/tfjs';
import { inTurn, param, table } from 'lab';
import { norm } from 'lab/nets';
import { makeData } from './network';
import { train, type Cure } from './training';

const radius = param('radius', 1.2, [1, 2, 0.05]);
const rates = [0.0001, 0.1, 0.0001] as const;
const rate = param('learningRate', 0.01, rates, 'log');
const limits = [0.01, 100, 0.01] as const;
const threshold = param('threshold', 1, limits, 'log');
const length = param('length', 30, [5, 60, 1]);

// zh: 按全局范数裁剪：全部梯度乘同一个数，方向不变。
// en: By global norm: all gradients times one number, so that
// en: the direction stays.
const byNorm: Cure = (gradients) => {
  const factor = Math.min(
    1,
    threshold / norm(...gradients),
  );
  return gradients.map((g) => g.mul(factor));
};

// zh: 按值裁剪：每个分量各自截断，方向会变。
// en: By value: each component is cut, the direction changes.
const byValue: Cure = (gradients) =>
  gradients.map((g) =>
    tf.clipByValue(g, -threshold, threshold),
  );

// zh: 任务：一串 0 和 1 过后，说出第一个数。线性循环网络，同样的
// zh: 起点，五种办法。
// en: The task: after a string of bits, name the first. One
// en: linear recurrent net, one start, five ways.
const data = makeData(length);
const none: Cure = (gradients) => gradients;
const plan = { radius, rate, cure: none };
const plans = [
  { ...plan, run: 'free' },
  { ...plan, run: 'normClipped', cure: byNorm },
  { ...plan, run: 'valueClipped', cure: byValue },
  { ...plan, run: 'tinyRate', rate: 1e-8 },
  { ...plan, run: 'radiusOne', radius: 1 },
];
const rows = [];
for (const plan of inTurn(plans)) {
  rows.push(train(plan, data));
}
table('runs', rows);

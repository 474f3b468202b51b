import { inTurn, param, report, seed, table } from 'lab';
import { drawLags } from './lags';
import { makeData } from './network';
import { train } from './training';

const length = param('length', 30, [5, 60, 1]);
const large = param('large', 1.5, [1, 2, 0.05]);
const small = param('small', 0.5, [0.1, 1, 0.05]);
const limits = [0.01, 100, 0.01] as const;
const threshold = param('threshold', 1, limits, 'log');

// zh: 记住第一个数：一串 0 和 1 过后，再说出第一个。
// en: Recall: after a string of bits, say which came first.
// zh: 另有一批只用来考。
// en: A second batch is for the test alone.
const data = makeData(length, seed);
const batches = [data, makeData(length, seed + 2)];

// zh: 一、梯度沿时间传回去；裁剪把它整体乘一个数。
// en: 1. The gradient back in time; clipping scales it whole.
drawLags('large', large, threshold, data);
drawLags('small', small, threshold, data);

// zh: 二、三个起点，各训练 100 步，不裁剪与裁剪对照。
// en: 2. Three starts, 100 steps each, unclipped and clipped.
const starts = { large, small, one: 1 };
const plans = Object.entries(starts).flatMap(
  ([name, radius]) => [
    [`${name}Free`, radius, Infinity] as const,
    [`${name}Clipped`, radius, threshold] as const,
  ],
);
const rows = [];
for (const [run, radius, limit] of inTurn(plans)) {
  const numbers = train(run, radius, limit, batches);
  for (const [name, value] of Object.entries(numbers))
    report(`${run}-${name}`, value);
  rows.push({ run, ...numbers });
}
table('runs', rows);

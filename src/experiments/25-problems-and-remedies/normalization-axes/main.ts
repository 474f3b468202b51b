import * as tf from '@tensorflow/tfjs';
import { param, report, table } from 'lab';
import { compareBatches } from './batches';
import { drawMeans } from './charts';
import { normal, normalize, sizeOf } from './normalize';

const choices = ['1', '2', '3', '6'] as const;
const groups = Number(param('groups', '2', choices));
const factor = param('factor', 3, [1, 10, 0.5]);

// zh: 一批激活：[样本，组，组内通道，行，列]。每个样本、
// zh: 每个通道各有一个水平，再加噪声。
// en: A batch of activations: [sample, group, channel in the
// en: group, row, column]. Each sample and each channel has
// en: a level of its own; noise is added.
const samples = [4, 1, 1, 1, 1];
const channels = [1, groups, 6 / groups, 1, 1];
const x = normal([4, groups, 6 / groups, 5, 5])
  .add(normal(samples))
  .add(normal(channels));

// zh: 公式只有一个，差别在沿哪些轴取平均。
// en: One formula; what differs is the axes of the mean.
const methods = {
  batch: [0, 3, 4],
  layer: [1, 2, 3, 4],
  instance: [3, 4],
  group: [2, 3, 4],
};

// zh: 把第一个样本（或通道）放大，其余的输出动了多少？
// en: The first sample (or channel) is scaled up. How far do
// en: the outputs of all the others move?
function othersMove(over: number[], axes: number[]) {
  const numbers = tf.range(0, tf.util.sizeFromShape(over));
  const first = numbers.equal(0).cast('float32');
  const isFirst = first.reshape(over);
  const louder = x.mul(isFirst.mul(factor - 1).add(1));
  const before = normalize(x, axes);
  const move = normalize(louder, axes).sub(before);
  return sizeOf(move.mul(tf.sub(1, isFirst)));
}

const rows = [];
for (const [method, axes] of Object.entries(methods)) {
  const mean = x.mean(axes, true);
  drawMeans(method, mean.add(x.mean([3, 4], true).mul(0)));
  const found = {
    Statistics: mean.size,
    Values: x.size / mean.size,
    OtherSamples: othersMove(samples, axes),
    OtherChannels: othersMove(channels, axes),
  };
  for (const [name, value] of Object.entries(found))
    report(method + name, value);
  rows.push({ method, ...found });
}
table('influence', rows);

compareBatches([2, 4, 8, 16, 32, 64]);

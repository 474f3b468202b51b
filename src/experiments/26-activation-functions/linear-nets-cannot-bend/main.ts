import * as tf from '@tensorflow/tfjs';
import * as lab from 'lab';
import { param, report, table } from 'lab';
import { dense, minimize } from 'lab/nets';
import { bestFit, hiddenUnits } from './bestFit';
import * as charts from './charts';
import * as known from './functions';

const bend = param('activation', 'relu', known.bends);
const width = param('width', 32, [1, 64, 1]);
const depth = param('depth', 1, [1, 3, 1]);
const kinds = ['sine', 'bump', 'jump', 'parabola'] as const;
const target = param('target', 'sine', kinds);
const steps = param('steps', 600, [0, 3000, 100]);

const { grid } = known;
const wanted = grid.map(known.targets[target]);
charts.drawFit('wanted', wanted);
const x = tf.tensor2d(grid, [grid.length, 1]);
const y = tf.tensor2d(wanted, [grid.length, 1]);
const names = ['identity', 'square', bend] as const;
const rows = [];
for (const name of lab.inTurn(names)) {
  // zh: 一、隐层随机，只求最好的输出权重：这是能力的上限。
  // en: 1. Random hidden layers: what they can do at most.
  for (const n of [1, 2, 4, 8, 16, 32, 64]) {
    const units = hiddenUnits(name, n, depth);
    charts.drawError(name, n, bestFit(wanted, units).error);
  }
  const units = hiddenUnits(name, width, depth);
  const { fit, rank, error } = bestFit(wanted, units);
  charts.drawFit(name, fit);
  report(`${name}Rank`, rank);
  report(`${name}Error`, error);

  // zh: 二、全部权重用 Adam 训练，结论一样。
  // en: 2. All weights trained with Adam: the same conclusion.
  const rng = lab.random(lab.seed);
  const hidden = new Array<number>(depth).fill(width);
  const net = dense([1, ...hidden, 1], {
    activation: known.onTensors[name],
    rng,
  });
  for (const { bias } of net.layers.slice(0, -1)) {
    const next = () => rng.uniform(-1, 1);
    const places = Array.from({ length: width }, next);
    bias.assign(tf.tensor1d(places));
  }
  const adam = tf.train.adam(0.01);
  const loss = () => net.apply(x).sub(y).square().mean();
  let trained = NaN;
  for (const step of lab.steps(steps + 1)) {
    trained = Math.sqrt(
      minimize(adam, loss, net.parameters),
    );
    charts.drawTraining(name, step - 1, trained);
  }
  report(`${name}Trained`, trained);
  rows.push({ activation: name, rank, error, trained });
}
table('summary', rows);

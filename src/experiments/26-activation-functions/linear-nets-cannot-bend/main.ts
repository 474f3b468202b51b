import { param, report, table } from 'lab';
import { bestFit, hiddenUnits } from './bestFit';
import * as charts from './charts';
import { grid, targets, type Name } from './functions';
import { trainAll } from './training';

const activation = param('activation', 'relu', [
  'relu',
  'tanh',
  'sin',
  'step',
]);
const width = param('width', 32, [1, 64, 1]);
const depth = param('depth', 1, [1, 3, 1]);
const target = param('target', 'sine', [
  'sine',
  'bump',
  'jump',
  'parabola',
]);
const steps = param('steps', 600, [0, 3000, 100]);
const wanted = grid.map(targets[target]);
const names: Name[] = ['identity', 'square', activation];

// zh: 一、隐层随机，只求最好的输出权重：这是能力的上限。
// en: 1. Random hidden layers, the best output weights: what
// en: such a layer can do at most.
charts.drawFit('wanted', wanted);
const rows = names.map((name) => {
  for (const n of [1, 2, 4, 8, 16, 32, 64]) {
    const units = hiddenUnits(name, n, depth);
    charts.drawError(name, n, bestFit(wanted, units).error);
  }
  const units = hiddenUnits(name, width, depth);
  const { fit, rank, error } = bestFit(wanted, units);
  charts.drawFit(name, fit);
  report(`${name}Rank`, rank);
  report(`${name}Error`, error);
  return { activation: name, rank, error };
});

// zh: 二、全部权重用 Adam 训练，结论一样。
// en: 2. All weights trained with Adam: the same conclusion.
const plan = { width, depth, steps };
const errors = trainAll(names, wanted, plan);
const results = rows.map((row, i) => {
  report(`${row.activation}Trained`, errors[i]);
  return { ...row, trained: errors[i] };
});
table('summary', results);

import * as tf from '@tensorflow/tfjs';
import { chart, param, progress, report, table } from 'lab';
import { card, measure, numbers, verdicts } from './card';
import { functions, names, typed } from './functions';
import { grid, sample } from './sample';

// zh: 选一个函数；选“自己写”，就用下面的公式。
// en: Choose a function, or “typed” for the formula below.
const activation = param('activation', 'silu', [
  ...names,
  'typed',
]);
const formula = param('formula', 'x * sigmoid(1.702 * x)');
const chosen =
  activation === 'typed'
    ? typed(formula)
    : functions[activation];

// zh: 一、函数 f 和它的一阶、二阶导数。
// en: 1. The function f, its first and second derivative.
const curves = chart('curves', {
  x: 'x',
  y: 'y',
  color: 'curve',
});
const { value, slope, bend } = sample(chosen);
grid.forEach((x, i) => {
  if (Math.abs(x) > 6 || i % 50 !== 0) return;
  curves.line([
    { x, curve: 'f', y: value[i] },
    { x, curve: 'firstDerivative', y: slope[i] },
    { x, curve: 'secondDerivative', y: bend[i]! },
  ]);
});

// zh: 二、所选函数的九条性质，全部由函数算出。
// en: 2. The nine properties of the chosen function, computed.
table('card', card(await measure(chosen)));

// zh: 三、全部函数的性质，以及能与闭式解对照的数。
// en: 3. The properties of them all, and numbers to compare
// en: with closed forms.
const rows = [];
for (const name of names) {
  const measures = await measure(functions[name]);
  rows.push({ function: name, ...verdicts(measures) });
  for (const [key, number] of numbers(measures)) {
    report(name + key, number);
  }
  progress(rows.length, names.length);
}
table('overview', rows);
tf.disposeVariables();

import { chart, inTurn, param, report, table } from 'lab';
import { grid, sample } from './curve';
import { functions, names, typed } from './functions';
import { judge, measure } from './properties';

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

// zh: 一、函数 f 和它的一阶、二阶导数；二阶用一阶的中心差分，
// zh: 取点避开 0 处的折点。
// en: 1. The function f, its first and second derivative, the
// en: second as a central difference beside the kink at 0.
const curves = chart('curves', {
  x: 'x',
  y: 'y',
  color: 'curve',
});
const { value, slope } = sample(chosen);
for (let i = 4025; i < 16000; i += 50) {
  const x = grid[i];
  const bend = (slope[i + 10] - slope[i - 10]) / 0.02;
  curves.line([
    { x, curve: 'f', y: value[i] },
    { x, curve: 'firstDerivative', y: slope[i] },
    { x, curve: 'secondDerivative', y: bend },
  ]);
}

// zh: 二、所选函数的九条性质，以及它们所依据的度量。
// en: 2. Its nine properties, and the measures behind them.
const measures = await measure(chosen);
table('card', judge(measures));
const rows = Object.entries(measures).map(
  ([measure, value]) => ({ measure, value }),
);
table('measures', rows);

// zh: 三、全部函数的性质与度量，可与理论值对照。
// en: 3. The same of all functions, to hold against theory.
const overview: Record<string, string>[] = [];
for (const name of inTurn(names)) {
  const measures = await measure(functions[name]);
  for (const [key, value] of Object.entries(measures))
    if (typeof value === 'number')
      report(name + key, value);
  const row: Record<string, string> = { function: name };
  for (const { property, holds } of judge(measures))
    row[property] = holds;
  overview.push(row);
}
table('overview', overview);
for (const { property } of judge(measures)) {
  const all = overview.map((row) => row[property]);
  const holders = all.filter((holds) => holds === 'yes');
  report(`${property}Count`, holders.length);
}

import { inTurn, param, pause, random } from 'lab';
import { report, seed, table } from 'lab';
import * as charts from './charts';
import { gates, learnedOf } from './perceptron';
import { names, summaryOf, train } from './perceptron';

const gate = param('gate', 'and', names);
const start = param('start', 'zero', ['zero', 'random']);
const rate = param('learningRate', 1, [0.1, 2, 0.1]);
const epochs = param('epochs', 12, [1, 30, 1]);
const frame = param('frame', 120, [0, 500, 20]);

const rng = random(seed);
const first = [0, 0, 0].map(() =>
  start === 'zero' ? 0 : rng.uniform(-3, 3),
);
const passesOf = (outputs: string) => [
  ...train(outputs, first, rate, epochs),
];

// zh: 一、看它学：每犯一次错，直线就动一下。
// en: 1. Watch it learn: every mistake moves the line.
charts.drawDecision(gates[gate], first);
const chosen = passesOf(gates[gate]);
for (const { epoch, mistakes } of chosen)
  charts.mistakesPerEpoch.bar({ epoch, mistakes });
const steps = chosen.flatMap((pass) => pass.steps);
for (const { w, isMistake } of inTurn(steps)) {
  if (!isMistake) continue;
  charts.drawDecision(gates[gate], w);
  await pause(frame);
}

// zh: 二、六种门各犯几次错？选中的门与 XOR 画成图。
// en: 2. How many mistakes for each of six gates? See two drawn.
const rows = names.map((name) => {
  const passes = passesOf(gates[name]);
  const run = passes.flatMap(({ steps }) => steps);
  if (name === gate || name === 'xor')
    charts.drawRun(name, run);
  return { gate: name, ...summaryOf(run, passes.length) };
});
table('summary', rows);
for (const { gate, ...row } of rows)
  for (const [key, n] of Object.entries(row))
    report(gate + key[0].toUpperCase() + key.slice(1), n);

// zh: XOR 每轮之后，权重离出发点最远有多远？
// en: XOR: how far from the start is any weight after an epoch?
const drifts = passesOf(gates.xor).flatMap(({ w }) =>
  w.map((wi, i) => Math.abs(wi - first[i])),
);
report('xorDrift', Math.max(...drifts));

// zh: 三、把所有布尔函数都试一遍。
// en: 3. Try every Boolean function there is.
for (const n of [1, 2, 3]) {
  const outcomes = learnedOf(n);
  charts.drawFunctions(outcomes);
  report(`learnedOf${n}`, outcomes.filter(Boolean).length);
}

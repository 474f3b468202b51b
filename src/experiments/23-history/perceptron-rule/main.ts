import { inTurn, param, pause, random } from 'lab';
import { report, seed, table } from 'lab';
import * as charts from './charts';
import { gates, names } from './perceptron';
import { isLearned, train } from './perceptron';

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
const all = passesOf(gates[gate]).flatMap((p) => p.steps);
for (const { w, isMistake } of inTurn(all)) {
  if (!isMistake) continue;
  charts.drawDecision(gates[gate], w);
  await pause(frame);
}

// zh: 二、六种逻辑门各犯几次错？画出选中的门，以 XOR 对照。
// en: 2. How many mistakes for each of six gates? Drawn are the
// en: chosen one and XOR.
const rows = [];
for (const name of names) {
  const passes = passesOf(gates[name]);
  if (name === gate)
    for (const { epoch, mistakes } of passes)
      charts.mistakesPerEpoch.bar({ epoch, mistakes });
  const run = passes.flatMap(({ steps }) => steps);
  if (name === gate || name === 'xor')
    charts.drawRun(name, run);
  const { w, mistakes } = passes[passes.length - 1];
  const [w0, w1, w2] = w;
  const row = {
    mistakes: run.filter((step) => step.isMistake).length,
    epochs: passes.length,
    lastMistakes: mistakes,
    ...{ w0, w1, w2 },
  };
  rows.push({ gate: name, ...row });
  for (const [key, value] of Object.entries(row)) {
    const ending = key[0].toUpperCase() + key.slice(1);
    report(name + ending, value);
  }
}
table('summary', rows);

// zh: XOR 每轮之后，权重离出发点最远有多远？
// en: XOR: how far from the start is any weight after an epoch?
const drifts = passesOf(gates.xor).flatMap(({ w }) =>
  w.map((wi, i) => Math.abs(wi - first[i])),
);
report('xorDrift', Math.max(...drifts));

// zh: 三、n 个输入有 2 的 2ⁿ 次方个布尔函数：全试一遍。
// en: 3. Try all 2 to the 2ⁿ Boolean functions of n inputs.
for (const n of [1, 2, 3]) {
  const corners = 2 ** n;
  const outcomes = [...Array(2 ** corners).keys()].map(
    (f) => isLearned(f.toString(2).padStart(corners, '0')),
  );
  charts.drawFunctions(outcomes);
  report(`learnedOf${n}`, outcomes.filter(Boolean).length);
}

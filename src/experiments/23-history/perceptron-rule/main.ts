import { param, report } from 'lab';
import {
  drawDecision,
  drawFunctions,
  pause,
} from './charts';
import { compareGates } from './compareGates';
import { countLearned } from './everyFunction';
import { labelsOf } from './gates';
import { startWeights, train } from './perceptron';

const gate = param('gate', 'and', [
  'and',
  'or',
  'nand',
  'nor',
  'xor',
  'xnor',
]);
const start = param('start', 'zero', ['zero', 'random']);
const learningRate = param(
  'learningRate',
  1,
  [0.1, 2, 0.1],
);
const epochs = param('epochs', 12, [1, 30, 1]);
const frame = param('frame', 120, [0, 500, 20]);
const plan = { start, learningRate, epochs };

// zh: 一、看它学：每犯一次错，直线就动一下。
// en: 1. Watch it learn: every mistake moves the line.
const labels = labelsOf(gate);
drawDecision(labels, startWeights(start), 0);
for (const step of train(labels, plan)) {
  if (!step.isMistake) continue;
  drawDecision(labels, step.w, step.share);
  await pause(frame);
}

// zh: 二、六种逻辑门：哪些学得会，要犯几次错？
// en: 2. Six gates: which are learnt, after how many mistakes?
compareGates(gate, plan);

// zh: 三、把所有布尔函数都试一遍。
// en: 3. Try every Boolean function there is.
for (const inputs of [1, 2, 3]) {
  const outcomes = countLearned(inputs);
  drawFunctions(outcomes);
  report(
    `learnedOf${inputs}`,
    outcomes.filter(Boolean).length,
  );
}

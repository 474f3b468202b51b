import { param, report, table } from 'lab';
import { drawGradients } from './charts';
import { gradientAt, losses, type Name } from './losses';
import { train } from './training';

const score = param('score', -8, [-12, 12, 0.5]);
const wrongness = param('wrongness', 8, [0, 20, 0.5]);
const learningRate = param(
  'learningRate',
  0.5,
  [0.01, 10, 0.01],
  'log',
);
const steps = param('steps', 200, [10, 1000, 10]);
const names = Object.keys(losses) as Name[];

// zh: 一、标签是 1，得分是 z：损失对 z 的导数有多大？
// en: 1. The label is 1 and the score z: how large is the
// en: derivative of the loss for z?
drawGradients(names);
for (const name of names) {
  report(`${name}Gradient`, gradientAt(name, score));
}

// zh: 二、从“错得很有把握”的权重开始训练。
// en: 2. Training that starts confident and wrong.
const results = names.map((name) =>
  train(name, { wrongness, learningRate, steps }),
);
table('summary', results);
for (const { loss, accuracy, halfway } of results) {
  report(`${loss}Accuracy`, accuracy);
  if (halfway !== null) report(`${loss}Halfway`, halfway);
}

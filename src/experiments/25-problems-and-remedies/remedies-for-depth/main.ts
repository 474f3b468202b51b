import { param, report, table } from 'lab';
import { activations } from './pieces';
import { names } from './remedies';
import { study } from './study';

const depth = param('depth', 30, [5, 100, 5]);
const width = param('width', 32, [8, 128, 8]);
const activation = param('activation', 'relu', [
  'relu',
  'tanh',
  'sigmoid',
]);
const gateBias = param('gateBias', -2, [-6, 2, 0.5]);
const optimizer = param('optimizer', 'sgd', [
  'sgd',
  'adam',
]);
const learningRate = param(
  'learningRate',
  0.05,
  [1e-4, 1, 1e-4],
  'log',
);
const steps = param('steps', 80, [0, 400, 20]);
const chosen = names.filter((name) => param(name, true));

// zh: 同一个网络，一种一种地补救：先量各层的梯度，再训练。
// en: One network, remedy by remedy: first the gradient of
// en: every layer, then training.
const body = activations[activation];
const shape = { depth, width, gateBias, activation: body };
const training = { optimizer, learningRate, steps };
const results = study(chosen, shape, training);
table('summary', results);
for (const { remedy, growth, loss, dead } of results) {
  report(`${remedy}Growth`, growth);
  if (loss !== null) report(`${remedy}Loss`, loss);
  if (activation === 'relu') report(`${remedy}Dead`, dead);
}

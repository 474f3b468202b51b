import { param, report, table } from 'lab';
import { activations } from './pieces';
import { names } from './remedies';
import { study } from './study';

const depth = param('depth', {
  value: 30,
  min: 5,
  max: 100,
  step: 5,
});
const width = param('width', {
  value: 32,
  min: 8,
  max: 128,
  step: 8,
});
const activation = param('activation', {
  value: 'relu',
  options: ['relu', 'tanh', 'sigmoid'],
});
const gateBias = param('gateBias', {
  value: -2,
  min: -6,
  max: 2,
  step: 0.5,
});
const optimizer = param('optimizer', {
  value: 'sgd',
  options: ['sgd', 'adam'],
});
const learningRate = param('learningRate', {
  value: 0.05,
  min: 1e-4,
  max: 1,
  step: 1e-4,
  scale: 'log',
});
const steps = param('steps', {
  value: 80,
  min: 0,
  max: 400,
  step: 20,
});
const chosen = names.filter((name) =>
  param(name, { value: true }),
);

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

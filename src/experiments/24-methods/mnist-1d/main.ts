import { param, report, seed, table } from 'lab';
import { drawWaves } from './charts';
import type { Architecture } from './networks';
import { trainOnBoth } from './training';
import { disorder, makeWaves } from './waves';

const architecture = param('architecture', {
  value: 'three',
  options: ['three', 'logistic', 'mlp', 'cnn', 'gru'],
});
const examples = param('examples', {
  value: 4000,
  min: 100,
  max: 4000,
  step: 100,
});
const steps = param('steps', {
  value: 500,
  min: 50,
  max: 6000,
  step: 50,
  scale: 'log',
});
const noise = param('noise', {
  value: 0.25,
  min: 0,
  max: 1,
  step: 0.05,
});

// zh: 一、造数据，再用同一种次序把 40 个点打乱，造一份对照。
// en: 1. Make the data, and a twin with its points in disorder.
const ordered = {
  training: makeWaves(examples, noise, seed),
  test: makeWaves(1000, noise, seed + 1000),
};
const shuffled = {
  training: disorder(ordered.training, seed),
  test: disorder(ordered.test, seed),
};
drawWaves(ordered.test, shuffled.test);

// zh: 二、每种结构学两遍：点按顺序，点被打乱。
// en: 2. Each architecture learns both.
const networks: Architecture[] =
  architecture === 'three'
    ? ['logistic', 'mlp', 'cnn']
    : [architecture];
const rows = networks.map((network, round) => {
  const scores = trainOnBoth(
    network,
    { ordered, shuffled },
    { steps, round, rounds: networks.length },
  );
  report(`${network}-ordered`, scores.ordered);
  report(`${network}-shuffled`, scores.shuffled);
  return { network, ...scores };
});
table('accuracies', rows);

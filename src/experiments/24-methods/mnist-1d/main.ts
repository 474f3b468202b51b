import { param, report, seed, table } from 'lab';
import { drawWaves } from './charts';
import type { Architecture } from './networks';
import { trainOnBoth } from './training';
import { disorder, makeWaves } from './waves';

const architecture = param('architecture', 'three', [
  'three',
  'logistic',
  'mlp',
  'cnn',
  'gru',
]);
const examples = param('examples', 4000, [100, 4000, 100]);
const steps = param('steps', 500, [50, 6000, 50], 'log');
const noise = param('noise', 0.25, [0, 1, 0.05]);

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

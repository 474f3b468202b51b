import * as tf from '@tensorflow/tfjs';
import {
  chart,
  inTurn,
  param,
  random,
  report,
  seed,
  steps,
  table,
} from 'lab';
import { minimize } from 'lab/nets';
import { networks } from './networks';
import { makeWaves, range } from './waves';

const all = ['logistic', 'mlp', 'cnn', 'gru'] as const;
const architecture = param('architecture', 'every', [
  'every',
  ...all,
]);
const examples = param('examples', 4000, [100, 4000, 100]);
const duration = param('steps', 400, [50, 6000, 50], 'log');
const noise = param('noise', 0.25, [0, 1, 0.05]);

// zh: 一、造数据，留 1000 个考试；同样的数据，再把 40 个点按另一种
// zh: 次序排，每个样本都一样。
// en: 1. Make the data, with 1000 for the test; and have the 40
// en: points in another order, the same for every example.
const { waves, labels } = makeWaves(
  examples + 1000,
  noise,
  random(seed),
);
const points = range(40);
const orders = {
  ordered: points,
  shuffled: random(seed).shuffle(points),
};

// zh: 四类各画一个样本，以及它被打乱的样子。
// en: An example of four classes each, and what the other order
// en: makes of it.
const shown = chart('waves', {
  x: 'position',
  y: 'value',
  color: 'order',
  facet: 'digit',
});
const values = waves.arraySync();
for (const digit of [0, 2, 5, 8]) {
  const wave = values[labels.indexOf(digit)];
  for (const order of ['shuffled', 'ordered'] as const)
    orders[order].forEach((from, position) => {
      const value = wave[from];
      shown.line({ position, value, order, digit });
    });
}

// zh: 二、每种结构学两遍。每批 100 个样本，Adam。虚线：瞎猜十类，
// zh: 对一成。
// en: 2. Each architecture learns both, in batches of 100, by
// en: Adam. Dashed: guessing among ten classes is right a tenth
// en: of the time.
const tests = chart('tests', {
  x: 'step',
  y: { field: 'accuracy', domain: [0, 1] },
  color: 'network',
  facet: 'order',
});
tests.rule({ accuracy: 0.1 });

const classes = tf.tensor1d(labels, 'int32');
const targets = tf.oneHot(classes, 10);
function learn(
  network: keyof typeof networks,
  order: keyof typeof orders,
) {
  const logits = networks[network](random(seed + 7));
  const columns = tf.tensor1d(orders[order], 'int32');
  const x = waves.gather(columns, 1);
  const unseen = x.slice(examples);
  const right = classes.slice(examples);
  const examine = () => {
    const guess = logits(unseen).argMax(1);
    return guess.equal(right).mean().dataSync()[0];
  };
  const adam = tf.train.adam(0.01);
  for (const step of steps(duration)) {
    const from = (step * 100) % examples;
    minimize(adam, () =>
      tf.losses.softmaxCrossEntropy(
        targets.slice(from, 100),
        logits(x.slice(from, 100)),
      ),
    );
    if (step % 50 > 0) continue;
    const accuracy = examine();
    tests.line({ step, accuracy, network, order });
  }
  return examine();
}

const chosen =
  architecture === 'every' ? all : [architecture];
const rows = [];
for (const network of inTurn(chosen)) {
  const ordered = learn(network, 'ordered');
  const shuffled = learn(network, 'shuffled');
  report(`${network}-ordered`, ordered);
  report(`${network}-shuffled`, shuffled);
  rows.push({ network, ordered, shuffled });
}
table('accuracies', rows);

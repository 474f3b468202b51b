import {
  inTurn,
  param,
  random,
  report,
  seed,
  table,
} from 'lab';
import { drawWaves } from './charts';
import { learn } from './training';
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

drawWaves(waves, labels, orders);

// zh: 二、每种结构学两遍。
// en: 2. Each architecture learns both.
const chosen =
  architecture === 'every' ? all : [architecture];
const rows = [];
for (const network of inTurn(chosen)) {
  const [ordered, shuffled] = (
    ['ordered', 'shuffled'] as const
  ).map((name) =>
    learn(
      { waves, labels, examples },
      network,
      { name, points: orders[name] },
      duration,
    ),
  );
  report(`${network}-ordered`, ordered);
  report(`${network}-shuffled`, shuffled);
  rows.push({ network, ordered, shuffled });
}
table('accuracies', rows);

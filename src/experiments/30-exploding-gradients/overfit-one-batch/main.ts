import { chart, inTurn, mean, param } from 'lab';
import { random, report, seed, table } from 'lab';
import { bugs } from './bugs';
import { train } from './training';

const count = param('steps', 300, [50, 1000, 50]);
const ofRate = [0.001, 10, 0.001] as const;
const rate = param('learningRate', 0.3, ofRate, 'log');
const samples = param('samples', 16, [4, 64, 4]);

// zh: 一小批，4 类各占四分之一，标签是随机配的：没有规律可学，只能
// zh: 背下来。
// en: One small batch, a quarter of it in each of 4 classes,
// en: labels at random: no rule to learn, only to memorise.
const rng = random(seed);
const rows = Array.from({ length: samples }, () =>
  Array.from({ length: 8 }, () => rng.normal()),
);
const labels = rng.shuffle(rows.map((_, i) => i % 4));
const plan = { rows, labels, rate, count };

// zh: 背下来了没有？最后 20 步的平均损失小于 0.1 就算。
// en: Has it memorised? Yes if the mean loss of the last 20
// en: steps is below 0.1.
const curves = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'bug',
  facet: 'outcome',
});
const results = [];
for (const [bug, mistake] of inTurn(Object.entries(bugs))) {
  const losses = train(plan, mistake);
  const last = losses.slice(-20);
  const end = mean(last);
  const [start] = losses;
  const highest = Math.max(...losses);
  const outcome = end < 0.1 ? 'memorised' : 'stuck';
  results.push({ bug, start, end, highest, outcome });
  report(`${bug}-start`, start);
  report(`${bug}-end`, end);
  report(`${bug}-highest`, highest);
  for (const [i, exact] of losses.entries()) {
    const loss = Math.max(exact, 1e-5);
    if (i < 50 || i % 5 === 0)
      curves.line({ step: i + 1, loss, bug, outcome });
  }
}
curves.rule({ loss: Math.log(4) });
table('summary', results);
report(
  'frozen-change',
  Math.abs(results[1].end - results[1].start),
);
